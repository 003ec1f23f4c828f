/** Whether `[from, to)` of a text has more than so many line breaks `\n`; no more of them are looked for. */
export function hasMoreLines(text: string, most: number, from = 0, to = text.length): boolean {
  let count = 0
  for (let end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', end + 1))
    if (++count > most) return true
  return false
}
