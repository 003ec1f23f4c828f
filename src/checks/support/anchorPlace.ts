import type { Position } from '../../model/index.ts'

/** Where an anchor stands within a link; -1 where it is written in another way. */
export function anchorPlace(anchor: string | null, { start, end }: Position, source: string): number {
  if (!anchor) return -1
  const at = source.slice(start.offset, end.offset).lastIndexOf(`#${anchor}`)
  return at < 0 ? -1 : start.offset + at + 1
}
