import { targetRows } from './targetRows.ts'

/** Below every other weight: no text holds a code point that means nothing. */
const unassignedWeight = -12
const unknown = -128

let cached: Int8Array | null = null

const compute = (codePoint: number): number => {
  let weight = 0
  for (const [first, last, value] of targetRows) if (codePoint >= first && codePoint <= last) weight = value
  return /\p{Cn}/u.test(String.fromCodePoint(codePoint)) ? unassignedWeight : weight
}

/** How likely `codePoint` is what somebody wrote: about -12 to 10. */
export const targetWeight = (codePoint: number): number => {
  if (codePoint > 0x1ffff) return compute(codePoint)
  cached ??= new Int8Array(0x20000).fill(unknown)
  const known = cached[codePoint]!
  if (known !== unknown) return known
  const weight = compute(codePoint)
  cached[codePoint] = weight
  return weight
}
