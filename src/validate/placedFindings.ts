import type { Comparison, PlacedFinding } from '../checks/support/comparison.ts'
import type { Handbook, Point, Position, Unplaced } from '../model/index.ts'
import { nearestPlaces } from '../review/nearestPlaces.ts'
import { lineStarts } from '../text/lineStarts.ts'
import type { ComparedFile } from './comparedFile.ts'

/** Finds, file by file, the line at which each judgement is told: what was removed stands at the nearest that still exists. */
export function placedFindings(
  before: Unplaced<Handbook>,
  after: Handbook,
  findings: Comparison['review']['findings'],
  files: readonly ComparedFile[],
): Map<string | null, PlacedFinding[]> {
  const changes = findings.map(({ change }) => change)
  const nearest = nearestPlaces(before, after, changes)
  const lines = new Map(files.map(({ file, source }) => [file, linesOf(source())]))
  const placed = new Map<string | null, PlacedFinding[]>(files.map(({ file }) => [file, []]))
  const first = files[0]!.file
  for (const finding of findings) {
    const { after: side, before: old } = finding.change
    const place = side
      ? { file: side.file, line: side.position!.start.line }
      : (nearest(old!) ?? { file: first, line: 1 })
    // What has no file of its own stands in the first one.
    const file = placed.has(place.file) ? place.file : first
    const at = lines.get(file)!
    placed.get(file)!.push({ finding, position: side ? at.firstOf(side.position!) : at.endOf(place.line) })
  }
  return placed
}

interface Lines {
  /** The part of a place that stands on its first line: an entry may run over many. */
  firstOf: (position: Position) => Position
  /** The end of a line: behind it stood what is missing, and there is nothing to mark. */
  endOf: (line: number) => Position
}

function linesOf(source: string): Lines {
  const starts = lineStarts(source)
  const endOf = (line: number): Point => {
    const start = starts[line - 1] ?? starts.at(-1)!
    const text = source.slice(start, starts[line]).replace(/[\r\n]+$/, '')
    return { line, column: text.length + 1, offset: start + text.length }
  }
  return {
    firstOf: ({ start, end }) => ({ start, end: start.line === end.line ? end : endOf(start.line) }),
    endOf: line => ({ start: endOf(line), end: endOf(line) }),
  }
}
