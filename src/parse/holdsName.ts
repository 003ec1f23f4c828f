/** Shorter words are compared as a whole: `it` is not the beginning of `item`. */
const MIN_STEM = 4

/**
 * Whether a title has every word of the name of a file, `Cloud costs policy` those of `cloud cost`; numbers that only sort
 * files do not count.
 */
export function holdsName(title: string, name: string): boolean {
  const words = wordsOf(title)
  const wanted = wordsOf(name).filter(word => !/^\d+$/.test(word))
  return (
    wanted.length > 0 &&
    wanted.every(want => words.some(word => (want.length < MIN_STEM ? word === want : word.startsWith(want))))
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
