const DIGITS: { [letter: string]: number } = { i: 1, v: 5, x: 10 }
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/i

/** What a Roman number up to 39 counts: 4 for `iv`; null for what is none. */
export function romanValue(text: string): number | null {
  if (text === '' || !ROMAN.test(text)) return null
  let sum = 0
  const values = [...text.toLowerCase()].map(letter => DIGITS[letter]!)
  for (const [index, value] of values.entries()) sum += value < (values[index + 1] ?? 0) ? -value : value
  return sum
}
