/** Two titles are in order as often as not. */
const MIN_OTHERS = 3
/** People add terms at the end: one of so many may break the order. */
const MAX_BREAKS = 5
/** “Note”, “Index”, “Support”: more words say what they are beside. */
const ONE_WORD = /^\S+$/

/**
 * The titles that the alphabet puts between terms: what stands beside the terms of a glossary stands before or behind them.
 *
 * @param terms which of the titles are terms without doubt
 * @param defined which of them are defined as terms are; the last one may be one, with nothing behind it
 */
export function inOrder(titles: string[], terms: boolean[], defined: boolean[]): boolean[] {
  const lower = titles.map(title => title.toLowerCase())
  const sure = lower.filter((_, index) => terms[index])
  const breaks = sure.filter((title, index) => index > 0 && sure[index - 1]! > title).length
  const isSorted = sure.length >= MIN_OTHERS && MAX_BREAKS * breaks <= sure.length
  return lower.map((title, index) => {
    const [before, after] = [lower[index - 1], lower[index + 1]]
    const isEnd = after === undefined && defined[index]
    if (!isSorted || terms[index] || !terms[index - 1] || !(terms[index + 1] || isEnd)) return false
    return ONE_WORD.test(title) && before! < title && (isEnd || title < after!)
  })
}
