/** `apply` takes so many arguments at least in every engine. */
const PIECE_LENGTH = 4096
const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** The text of the first `length` of `units`, lone surrogates too. */
export function fromUnits(units: Uint16Array, length: number): string {
  if (length > PIECE_LENGTH && IS_LITTLE_ENDIAN) {
    try {
      // Ten times as fast, but only for text without lone surrogates.
      const decoder = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true })
      return decoder.decode(units.subarray(0, length))
    } catch {
      // It has one: go on unit by unit.
    }
  }
  const parts: string[] = []
  for (let from = 0; from < length; from += PIECE_LENGTH)
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(from + PIECE_LENGTH, length))))
  return parts.join('')
}
