const DIGITS: { [letter: string]: number } = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/i

/** The place that a chapter's number stands for: `3`, `iv`; null for letters, `3.1` and what else has no place. */
export function chapterOrdinal(number: string): number | null {
  if (/^\d{1,4}$/.test(number)) return Number(number)
  if (number === '' || !ROMAN.test(number)) return null
  let sum = 0
  const values = [...number.toLowerCase()].map(letter => DIGITS[letter]!)
  for (const [index, value] of values.entries()) sum += value < (values[index + 1] ?? 0) ? -value : value
  return sum
}
