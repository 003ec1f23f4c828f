/** A comment in a piece of HTML. */
export interface FoundComment {
  /** What stands between `<!--` and `-->`, trimmed. */
  text: string
  /** In the piece, `<!--` and `-->` included. */
  start: number
  end: number
}

/** The comments in a piece of HTML; one that is never closed runs to its end. */
export function commentsIn(html: string): FoundComment[] {
  const found: FoundComment[] = []
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4)
    const end = close < 0 ? html.length : close + 3
    found.push({ text: html.slice(start + 4, close < 0 ? end : close).trim(), start, end })
    start = html.indexOf('<!--', end)
  }
  return found
}
