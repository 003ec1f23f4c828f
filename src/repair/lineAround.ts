/** Longer lines are looked at so far on both sides, so that many places on one line cost no more than they should. */
const REACH = 300

/** What stands before and behind `[start, end)` on its line. */
export function lineAround(text: string, start: number, end: number): { head: string; tail: string } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  const lineEnd = behind.search(/[\r\n]/)
  return {
    head: before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1),
    tail: lineEnd < 0 ? behind : behind.slice(0, lineEnd),
  }
}
