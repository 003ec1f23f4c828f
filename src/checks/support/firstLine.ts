import type { Position } from '../../model/index.ts'

const LINE_END = /[\r\n]/g

/** The part of a place that stands on its first line: an entry may run over many. */
export function firstLine(
  { start, end }: Position,
  source: string,
  at: (start: number, end: number) => Position,
): Position {
  if (start.line === end.line) return { start, end }
  LINE_END.lastIndex = start.offset
  return at(start.offset, LINE_END.exec(source)?.index ?? end.offset)
}
