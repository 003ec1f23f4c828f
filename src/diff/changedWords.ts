import { diffWordsWithSpace } from 'diff'
import type { ChangedWords } from '../model/index.ts'

/**
 * Words that came or went before two texts are taken for two different ones: Myers' method takes the length times this,
 * and what differs in more words is better read as a whole.
 */
const MAX_CHANGED_WORDS = 400

/** Both texts as one: what they have in common, what went, what came. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGED_WORDS })
  if (!found) return wholes(before, after)
  const words = found.map(
    ({ value, added, removed }): ChangedWords => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  )
  return joinRuns(words)
}

/** Where word after word is replaced, only spaces stay; the one run is easier to read than the many words. */
function joinRuns(words: ChangedWords[]): ChangedWords[] {
  const joined: ChangedWords[] = []
  for (let at = 0; at < words.length; ) {
    let end = at
    while (end < words.length && (words[end]!.kind !== 'same' || (end > at && isGap(words, end)))) end++
    const run = words.slice(at, Math.max(end, at + 1))
    at += run.length
    const side = (kind: 'removed' | 'added') =>
      run.flatMap(word => (word.kind === kind || word.kind === 'same' ? [word.text] : [])).join('')
    const [removed, added] = [side('removed'), side('added')]
    const isReplaced = run.length > 1 && removed.trim() !== '' && added.trim() !== ''
    if (isReplaced) joined.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    else joined.push(...run)
  }
  return joined
}

function isGap(words: ChangedWords[], at: number): boolean {
  return words[at]!.text.trim() === '' && at + 1 < words.length && words[at + 1]!.kind !== 'same'
}

/** The common start and end, and between them all of the one text and all of the other. */
function wholes(before: string, after: string): ChangedWords[] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++
  // Whole words: back to the last space before the difference, on to the first one after it.
  start = before.lastIndexOf(' ', start) + 1
  const space = before.indexOf(' ', before.length - end)
  end = space < 0 ? 0 : before.length - space
  const words: ChangedWords[] = [
    { kind: 'same', text: before.slice(0, start) },
    { kind: 'removed', text: before.slice(start, before.length - end) },
    { kind: 'added', text: after.slice(start, after.length - end) },
    { kind: 'same', text: before.slice(before.length - end) },
  ]
  return words.filter(({ text }) => text !== '')
}
