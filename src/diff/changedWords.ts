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
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
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
