/** Titles that only divide the alphabet: `A`, `A–C`, `0-9`, `#`, `X, Y, Z`. */
const LETTERS =
  /^(?:[#&*]|\p{L}|\d|[\p{L}\d]\s?[-–—/&,]\s?[\p{L}\d](?:\s?[-–—/&,]\s?[\p{L}\d])*|numbers|numeric|symbols|numerals|digits)$/iu

export function isLetters(title: string): boolean {
  return LETTERS.test(title)
}
