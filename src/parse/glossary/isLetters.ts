/** Titles that only divide the alphabet: `A`, `A–C`, `0-9`, `#`, `X, Y, Z`. No flag `i`: with it, V8 takes 1 ms to compile \p{L}. */
const LETTERS = /^(?:[#&*]|[\p{L}\d](?:\s?[-–—/&,]\s?[\p{L}\d])*)$/u
/** `W-2` is a form, and no letters. */
const MIXED = /^[A-Za-z]-\d$/
const OTHERS = /^(?:numbers|numeric|symbols|numerals|digits)$/i
const BETWEEN = /\s?[/&,]\s?/
/** Letters without terms are left out: `I, J, L`. More of them lie between those of `E&O` and `I/O`. */
const MAX_STEP = 3

export function isLetters(title: string): boolean {
  return (LETTERS.test(title) && !MIXED.test(title) && areNear(title.split(BETWEEN))) || OTHERS.test(title)
}

/** Whether each letter comes soon behind the one before it: `R&D` is a term. Of other alphabets, short forms have no such sign. */
function areNear(letters: string[]): boolean {
  return letters.every((letter, index) => {
    const before = letters[index - 1]
    if (before === undefined || letter > 'z' || before > 'z') return true
    const step = letter.charCodeAt(0) - before.charCodeAt(0)
    return step > 0 && step <= MAX_STEP
  })
}
