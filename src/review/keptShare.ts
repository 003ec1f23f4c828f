import type { ChangedWords } from '../model/index.ts'

/** A word of which more than this share of the letters stayed, and all but so many, may be the same one. */
const SAME_WORD = 0.5
const MENDED_LETTERS = 2

/**
 * The share of the letters of a text that stayed, those also in another case or in a word that was mended
 * (`retreive`).
 */
export function keptShare(words: readonly ChangedWords[]): number {
  const lengths = { same: 0, removed: 0, added: 0 }
  let mended = 0
  for (const [at, { kind, text }] of words.entries()) {
    lengths[kind] += text.length
    const next = words[at + 1]
    if (kind === 'removed' && next?.kind === 'added')
      mended += mendedLetters(text.toLowerCase(), next.text.toLowerCase())
  }
  const longest = lengths.same + Math.max(lengths.removed, lengths.added)
  return longest === 0 ? 1 : (lengths.same + mended) / longest
}

/**
 * How many letters are the same: all but for their case, or what a word that was mended begins and ends with. With
 * another first letter it is another word (`attach`, `detach`).
 */
function mendedLetters(before: string, after: string): number {
  if (before === after) return before.length
  if (before[0] !== after[0] || /\s/.test(before + after)) return 0
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start++
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const longest = Math.max(before.length, after.length)
  const kept = start + end
  return kept > longest * SAME_WORD && longest - kept <= MENDED_LETTERS ? kept : 0
}
