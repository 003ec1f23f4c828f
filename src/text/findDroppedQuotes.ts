import type { MojibakeRun } from './findMojibake.ts'

/** `”` in cp1252 without its last byte 0x9D, which that page leaves undefined, so that many programs drop it. */
const DROPPED = /â€(?=[\x20-\x3e\x40-\x7e]|$)/
/** One pass over a text tells whether there is any: no byte of cp1252 that could be the last one follows. */
const MAY_BE_DROPPED = /â€(?![\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/
const OPENED = '“'
const CLOSED = '”'

/**
 * Adds to `runs` the closing quotes that lost their last byte altogether. `â€` alone could be any mark of
 * U+2000 to U+203F; it is the closing quote only where a repaired `“` on its line is still open.
 */
export function findDroppedQuotes(text: string, runs: MojibakeRun[]): MojibakeRun[] {
  if (!MAY_BE_DROPPED.test(text)) return runs
  const result: MojibakeRun[] = []
  let open = false
  const search = (from: number, to: number): void => {
    const gap = text.slice(from, to)
    const newline = gap.indexOf('\n')
    const line = newline < 0 ? gap : gap.slice(0, newline)
    const at = line.search(DROPPED)
    if (at >= 0) {
      const start = from + at
      const before = text.slice(start, start + 2)
      result.push({ start, end: start + 2, before, after: CLOSED, codePages: ['cp1252'] })
    }
    if (at >= 0 || newline >= 0) open = false
  }
  runs.forEach((run, index) => {
    result.push(run)
    const last = Math.max(run.after.lastIndexOf(OPENED), run.after.lastIndexOf(CLOSED))
    if (last >= 0) open = run.after[last] === OPENED
    if (open) search(run.end, runs[index + 1]?.start ?? text.length)
  })
  return result
}
