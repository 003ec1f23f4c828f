/**
 * The offsets at which the lines of a text start. Lines end as CommonMark says: `\n`, `\r\n` or `\r`.
 *
 * @example lineStarts('a\nb') // [0, 2]
 */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  const ending = /\r\n?|\n/g
  while (ending.test(text)) starts.push(ending.lastIndex)
  return starts
}
