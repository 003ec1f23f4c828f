/** Longer words in capitals are no acronyms here. */
const MAX_LENGTH = 6

/** A word in capitals, where it is as short as an acronym and not written as one; else null. */
export function ordinaryWord(word: string): string | null {
  if (word.length > MAX_LENGTH) return null
  const upper = word.toUpperCase()
  return upper === word ? null : upper
}
