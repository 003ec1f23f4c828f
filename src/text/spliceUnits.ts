/** The units of a text of `length` with `runs` done; they are ascending and do not overlap. */
export const spliceUnits = (
  units: Uint16Array,
  length: number,
  runs: readonly { start: number; end: number; after: string }[],
): { units: Uint16Array; length: number } => {
  let grown = 0
  for (const { start, end, after } of runs) grown += after.length - (end - start)
  const result = new Uint16Array(units.length + grown)
  let to = 0
  let from = 0
  for (const { start, end, after } of runs) {
    while (from < start) result[to++] = units[from++]!
    for (let at = 0; at < after.length; at++) result[to++] = after.charCodeAt(at)
    from = end
  }
  while (from < length) result[to++] = units[from++]!
  return { units: result, length: to }
}
