/** From so many units on, copying them at once is faster than one by one. */
const MANY = 32

function copy(from: Uint16Array, start: number, end: number, into: Uint16Array, at: number): void {
  if (end - start >= MANY) into.set(from.subarray(start, end), at)
  else for (let index = start; index < end; index++) into[at + index - start] = from[index]!
}

/** The units of a text of `length` with `runs` done; they are ascending and do not overlap. */
export function spliceUnits(
  units: Uint16Array,
  length: number,
  runs: readonly { start: number; end: number; after: string }[],
): { units: Uint16Array; length: number } {
  let grown = 0
  for (const { start, end, after } of runs) grown += after.length - (end - start)
  const result = new Uint16Array(units.length + grown)
  let to = 0
  let from = 0
  for (const { start, end, after } of runs) {
    copy(units, from, start, result, to)
    to += start - from
    for (let at = 0; at < after.length; at++) result[to++] = after.charCodeAt(at)
    from = end
  }
  copy(units, from, length, result, to)
  return { units: result, length: to + length - from }
}
