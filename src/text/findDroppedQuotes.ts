import type { LayerRun } from './findLayer.ts'

/** `”` in cp1252 without its last byte 0x9D, which that page leaves undefined, so that many programs drop it. */
const stump = 'â€'
const opened = '“'
const closed = '”'

/**
 * Adds to `runs` the closing quotes that lost their last byte altogether. `â€` alone could be any mark of
 * U+2000 to U+203F; it is the closing quote only where a repaired `“` on its line is still open.
 */
export const findDroppedQuotes = (text: string, runs: LayerRun[]): LayerRun[] => {
  const result: LayerRun[] = []
  let open = false
  let from = 0
  const search = (to: number): void => {
    for (let at = text.indexOf(stump, from); open && at >= 0 && at + stump.length <= to; ) {
      if (text.slice(from, at).includes('\n')) open = false
      else {
        result.push({ start: at, end: at + stump.length, after: closed, codePage: 'cp1252' })
        open = false
      }
      from = at + stump.length
      at = text.indexOf(stump, from)
    }
    from = to
  }
  for (const run of runs) {
    if (open) search(run.start)
    result.push(run)
    const last = Math.max(run.after.lastIndexOf(opened), run.after.lastIndexOf(closed))
    if (last >= 0) open = run.after[last] === opened
    from = run.end
  }
  if (open) search(text.length)
  return result
}
