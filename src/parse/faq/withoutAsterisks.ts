/** Emphasis that its author did not close well: `**Why? **`. */
export function withoutAsterisks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && '*_ '.includes(text[start]!)) start++
  while (end > start && '*_ '.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}
