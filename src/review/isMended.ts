/** In a shorter word one letter makes another one too often: `area`, `arena`. */
const MIN_LENGTH = 6
const LETTERS = /^\p{L}+$/u
/** Most of what is heard wrong and so written wrong: `seperate`. */
const VOWELS = /^[aeiou]{2}$/

/**
 * Whether a word is the other one with its spelling mended: a letter doubled or no longer, two neighbours that changed
 * places, or another vowel. Not at either end, where a word is inflected or begins to be another one.
 *
 * @example isMended('occured', 'occurred') // true
 * @example isMended('approve', 'approved') // false
 */
export function isMended(before: string, after: string): boolean {
  const [short, long] = before.length > after.length ? [after, before] : [before, after]
  if (long.length < MIN_LENGTH || !LETTERS.test(short) || !LETTERS.test(long)) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  if (start === 0 || end === 0) return false
  const [less, more] = [short, long].map(word => word.slice(start, word.length - end)) as [string, string]
  // One more letter of another kind makes another word as often: `contact`, `contract`.
  if (less.length < more.length) return less === '' && more.length === 1 && more === long[start - 1]
  return less.length === 1 ? VOWELS.test(less + more) : less.length === 2 && less === `${more[1]}${more[0]}`
}
