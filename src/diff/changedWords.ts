import { diffWordsWithSpace } from 'diff'
import type { ChangedWords } from '../model/index.ts'

/**
 * Words that came or went before two texts are taken for two different ones: Myers' method takes the length times this,
 * and what differs in more words is better read as a whole.
 */
const MAX_CHANGED_WORDS = 400

/** Both texts as one: what they have in common, what went, what came. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const { start, end } = alikeEnds(before, after)
  const [old, current] = [before, after].map(text => text.slice(start, text.length - end)) as [string, string]
  const found = diffWordsWithSpace(old, current, { maxEditLength: MAX_CHANGED_WORDS })
  const words = found?.map(
    ({ value, added, removed }): ChangedWords => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  )
  return withEnds(
    words ? joinRuns(words) : wholes(old, current),
    before.slice(0, start),
    before.slice(before.length - end),
  )
}

/**
 * How much is the same at the start and at the end, in whole words, each up to a space or from behind one: most of a text
 * that was edited, and sooner found than by comparing word by word.
 */
function alikeEnds(before: string, after: string): { start: number; end: number } {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  const isStart = (at: number) => before[at - 1] === ' ' && !isSpace(before[at]) && !isSpace(after[at])
  while (start > 0 && !isStart(start)) start--
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const isEnd = (left: number) =>
    !isSpace(before.at(-left)) && before.at(-1 - left) === ' ' && after.at(-1 - left) === ' '
  while (end > 0 && !isEnd(end)) end--
  return { start, end }
}

/** The end of a text is none. */
function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

function withEnds(words: ChangedWords[], start: string, end: string): ChangedWords[] {
  const first = words[0]
  const last = words.at(-1)
  if (first?.kind === 'same') first.text = start + first.text
  else if (start !== '') words.unshift({ kind: 'same', text: start })
  if (last?.kind === 'same') last.text += end
  else if (end !== '') words.push({ kind: 'same', text: end })
  return words
}

/** Where word after word is replaced, only spaces stay; the one run is easier to read than the many words. */
function joinRuns(words: ChangedWords[]): ChangedWords[] {
  const joined: ChangedWords[] = []
  for (let at = 0; at < words.length; ) {
    let end = at
    while (end < words.length && (words[end]!.kind !== 'same' || (end > at && isGap(words, end)))) end++
    if (end <= at + 1) {
      joined.push(words[at++]!)
      continue
    }
    const run = words.slice(at, end)
    at = end
    let removed = ''
    let added = ''
    for (const { kind, text } of run) {
      if (kind !== 'added') removed += text
      if (kind !== 'removed') added += text
    }
    const isReplaced = removed.trim() !== '' && added.trim() !== ''
    if (isReplaced) joined.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    else for (const word of run) joined.push(word)
  }
  return joined
}

function isGap(words: ChangedWords[], at: number): boolean {
  return words[at]!.text.trim() === '' && at + 1 < words.length && words[at + 1]!.kind !== 'same'
}

/** All of the one text and all of the other. */
function wholes(before: string, after: string): ChangedWords[] {
  const words: ChangedWords[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return words.filter(({ text }) => text !== '')
}
