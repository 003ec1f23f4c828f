import { type CandidateList, moveDown } from './candidateList.ts'
import { CODE_PAGES } from './codePages.ts'

/** A shorter stretch can be half explained by chance. */
const SHORT_CLUSTER = 6

/**
 * Takes from `found`, from index `from` on, the candidates of a page that leaves more than a third of its
 * stretch `[start, end)` unexplained. Characters of no code page (Chinese, emoji) do not count.
 */
export function dropPatchwork(
  units: Uint16Array,
  start: number,
  end: number,
  found: CandidateList,
  from: number,
  ids: Uint16Array,
): void {
  if (end - start < SHORT_CLUSTER) return
  const { columns, size } = found
  let whole = true
  for (let at = from; at < size && whole; at++) whole = columns.start[at]! <= start && columns.end[at]! >= end
  if (whole) return
  const covered = new Int32Array(CODE_PAGES.length)
  for (let at = from; at < size; at++) {
    const length = Math.min(columns.end[at]!, end) - columns.start[at]!
    for (let page = 0, mask = columns.pages[at]!; mask !== 0; page++, mask >>= 1)
      if (mask & 1) covered[page]! += length
  }
  let known = 0
  for (let at = start; at < end; at++) if (ids[units[at]!] !== 0) known++
  let enough = 0
  covered.forEach((length, page) => {
    if (length * 3 >= known * 2) enough |= 1 << page
  })
  let kept = from
  for (let at = from; at < size; at++) if ((columns.pages[at]! & enough) !== 0) moveDown(found, at, kept++)
  found.size = kept
}
