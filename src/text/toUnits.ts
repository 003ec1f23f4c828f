/** Zeros behind the last unit: reading a few units too far then finds what no table knows, not `undefined`. */
const PADDING = 8

const ENCODER = new TextEncoder()
const NON_ASCII = /[^\x00-\x7f]/

/**
 * The UTF-16 units of `text`, and a few zeros behind them. Reading an array is about three times as fast as
 * asking a string, which may be a slice or a rope, and damaged text is read several times.
 */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length + PADDING)
  // What is ASCII up to here is copied: in code that has not been optimized, a loop takes 0.1 ms for 1,000 units.
  const first = text.search(NON_ASCII)
  units.set(ENCODER.encode(first < 0 ? text : text.slice(0, first)))
  if (first >= 0) for (let at = first; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}
