const SPACE = 0x20
/** Words that differ only further away from their damage have not been seen. */
const WORD_REACH = 20

/** Of ASCII, or part of damage. */
function isLetter(unit = SPACE): boolean {
  const small = unit | 0x20
  return unit >= 0x80 || (small >= 0x61 && small <= 0x7a)
}

/** Makes a test for stretches that are not at the same place of the same word, under the same `key`, as one before. */
export function firstOccurrences(units: Uint16Array): (start: number, end: number, key: number) => boolean {
  const seen = new Set<number>()
  return (start, end, key) => {
    let at = start
    while (start - at < WORD_REACH && isLetter(units[at - 1])) at--
    let hash = Math.imul(key, 31) + start - at
    for (; at < end || (at < end + WORD_REACH && isLetter(units[at])); at++)
      hash = (Math.imul(hash, 31) + units[at]!) | 0
    return seen.size < seen.add(hash).size
  }
}
