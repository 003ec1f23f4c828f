/** Words that an acronym may leave out: “Department of Defense”. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'to',
  'in',
  'a',
  'an',
  'on',
  'by',
  'with',
  'at',
  'or',
  'de',
  'la',
  'und',
  'der',
])

/**
 * How many words, from the first on, an acronym stands for; 0 if it does not. Each letter is the first of a word or
 * stands inside of the word of the letter before: “HyperText” gives HT.
 */
export function initialsMatch(acronym: string, words: readonly string[]): number {
  const letters = acronym.toLowerCase()
  let at = 0
  for (const [index, written] of words.entries()) {
    const word = written.toLowerCase()
    if (word[0] !== letters[at]) {
      if (index > 0 && SMALL_WORDS.has(word)) continue
      return 0
    }
    at++
    // As many further letters as stand inside, unless the next word begins with them.
    const next = words
      .slice(index + 1)
      .find(other => !SMALL_WORDS.has(other.toLowerCase()) || other[0]?.toLowerCase() === letters[at])
    for (let from = 1; at < letters.length && next?.[0]?.toLowerCase() !== letters[at]; ) {
      const found = word.indexOf(letters[at]!, from)
      if (found < 0) break
      from = found + 1
      at++
    }
    if (at === letters.length) return index + 1
  }
  return 0
}
