/** Bytes 0x80 to 0x9F of the WHATWG table; a space where it has none. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The character of a byte in cp1252; a byte without one is the control of its number. */
export const fromCp1252 = (byte: number): string => {
  const char = byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80]! : ' '
  return char === ' ' ? String.fromCharCode(byte) : char
}
