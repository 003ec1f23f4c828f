import { once } from './once.ts'
import { TARGET_ROWS } from './targetRows.ts'

/** Below every other weight: no text holds a code point that means nothing. */
export const UNASSIGNED_WEIGHT = -12

const UNASSIGNED = /\p{Cn}/u
/** Ranges without a code point that means nothing, which nearly all text is in: to compile `\p{Cn}` takes 0.3 ms. */
const ASSIGNED: readonly (readonly [first: number, last: number, reason: string])[] = [
  [0, 0x377, 'Latin and Greek'],
  [
    0x6c0,
    0x6ff,
    'what Mac Roman makes of the `€™` in a damaged apostrophe, and of all that begins with a `€`',
  ],
  [0x2000, 0x2064, 'quotes and dashes'],
]

function isAssigned(codePoint: number): boolean {
  return ASSIGNED.some(([first, last]) => codePoint >= first && codePoint <= last)
}

function compute(codePoint: number): number {
  // By index: in code that has not been optimized, taking rows apart takes three times as long.
  let at = TARGET_ROWS.length - 1
  while (at >= 0 && (codePoint < TARGET_ROWS[at]![0] || codePoint > TARGET_ROWS[at]![1])) at--
  const weight = TARGET_ROWS[at]?.[2] ?? 0
  return !isAssigned(codePoint) && UNASSIGNED.test(String.fromCodePoint(codePoint))
    ? UNASSIGNED_WEIGHT
    : weight
}

/** Weights are kept for the code points below, as soon as they are asked for. */
const KEPT = 0x20000
const UNKNOWN = -128

/** The weights that are known, by code point, -128 for the others. */
export const targetTable = once(() => new Int8Array(KEPT).fill(UNKNOWN))

/** How likely `codePoint` is what somebody wrote: about -12 to 10. `table` is the one of `targetTable`. */
export function targetWeight(codePoint: number, table: Int8Array): number {
  const known = codePoint < KEPT ? table[codePoint]! : UNKNOWN
  if (known !== UNKNOWN) return known
  const weight = compute(codePoint)
  if (codePoint < KEPT) table[codePoint] = weight
  return weight
}
