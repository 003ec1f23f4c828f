import type { CandidateList } from './candidateList.ts'
import { once } from './once.ts'

const SPACE = 0x20
/** A short text has many pairs once by chance. */
const ENOUGH = 2

/** Letters by their small form, and all else that ends a word as a space. */
function fold(unit = SPACE): number {
  if (unit >= 0xaa) return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a ? small : SPACE
}

function pairsIn(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  for (let at = 1; at < text.length; at++) {
    const [one, two] = [fold(text.charCodeAt(at - 1)), fold(text.charCodeAt(at))]
    const pair = one * 0x10000 + two
    if (one >= 0x80 || two >= 0x80) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/**
 * Makes a comparison of two readings by the healthy words of the text: above 0 where it has, twice at least, all that the
 * first makes of letters and their neighbours, and nothing of what the other makes of them, below 0 the other way round; `stĂĽr` is “står” where there is “gård”
 * and “må”, and no ü.
 *
 * @param decode gives what a candidate stands for, by its index
 */
export function healthyPairs(
  text: string,
  { size, columns: { start, end } }: CandidateList,
  decode: (index: number) => string,
): (one: number, other: number) => number {
  const known = once(() => {
    let healthy = ''
    let done = 0
    for (let index = 0; index < size; index++) {
      if (start[index]! > done) healthy += `${text.slice(done, start[index]!)}\0`
      done = Math.max(done, end[index]!)
    }
    return pairsIn(healthy + text.slice(done))
  })
  const pairsOf = (index: number): Map<number, number> =>
    pairsIn((text[start[index]! - 1] ?? ' ') + decode(index) + (text[end[index]!] ?? ' '))
  return (one, other) => {
    const [own, rival] = [pairsOf(one), pairsOf(other)]
    const ownOnly = [...own.keys()].filter(pair => !rival.has(pair))
    const rivalOnly = [...rival.keys()].filter(pair => !own.has(pair))
    if (ownOnly.length === 0 || rivalOnly.length === 0) return 0
    const isCommon = (pair: number): boolean => (known().get(pair) ?? 0) >= ENOUGH
    const isKnown = (pair: number): boolean => known().has(pair)
    if (ownOnly.every(isCommon) && !rivalOnly.some(isKnown)) return 1
    return rivalOnly.every(isCommon) && !ownOnly.some(isKnown) ? -1 : 0
  }
}
