/** Titles that only divide the alphabet: `A`, `A–C`, `0-9`, `#`, `X, Y, Z`. No flag `i`: with it, V8 takes 1 ms to compile \p{L}. */
const LETTERS = /^(?:[#&*]|[\p{L}\d](?:\s?[-–—/&,]\s?[\p{L}\d])*)$/u
const OTHERS = /^(?:numbers|numeric|symbols|numerals|digits)$/i

export function isLetters(title: string): boolean {
  return LETTERS.test(title) || OTHERS.test(title)
}
