import { targetRows } from './targetRows.ts'

/** Below every other weight: no text holds a code point that means nothing. */
const unassignedWeight = -12

const unassigned = /\p{Cn}/u
/** Ranges without a code point that means nothing, which nearly all text is in: to compile `\p{Cn}` takes 0.3 ms. */
const assigned: readonly (readonly [first: number, last: number, reason: string])[] = [
  [0, 0x377, 'Latin and Greek'],
  [
    0x6c0,
    0x6ff,
    'what Mac Roman makes of the `€™` in a damaged apostrophe, and of all that begins with a `€`',
  ],
  [0x2000, 0x2064, 'quotes and dashes'],
]

const isAssigned = (codePoint: number): boolean =>
  assigned.some(([first, last]) => codePoint >= first && codePoint <= last)

const compute = (codePoint: number): number => {
  // By index: in code that has not been optimized, taking rows apart takes three times as long.
  let at = targetRows.length - 1
  while (at >= 0 && (codePoint < targetRows[at]![0] || codePoint > targetRows[at]![1])) at--
  const weight = targetRows[at]?.[2] ?? 0
  return !isAssigned(codePoint) && unassigned.test(String.fromCodePoint(codePoint))
    ? unassignedWeight
    : weight
}

/** Weights are kept for the code points below, as soon as they are asked for. */
const kept = 0x20000
const unknown = -128

let cached: Int8Array | null = null

/** The weights that are known, by code point, -128 for the others. Made on the first call. */
export const targetTable = (): Int8Array => {
  cached ??= new Int8Array(kept).fill(unknown)
  return cached
}

/** How likely `codePoint` is what somebody wrote: about -12 to 10. `table` is the one of `targetTable`. */
export const targetWeight = (codePoint: number, table: Int8Array): number => {
  const known = codePoint < kept ? table[codePoint]! : unknown
  if (known !== unknown) return known
  const weight = compute(codePoint)
  if (codePoint < kept) table[codePoint] = weight
  return weight
}
