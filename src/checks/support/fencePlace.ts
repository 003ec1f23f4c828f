import type { Position } from '../../model/index.ts'

/** The place of the `---` or `+++` that begins at an offset. */
export function fencePlace(start: number, at: (start: number, end: number) => Position): Position {
  return at(start, start + '---'.length)
}
