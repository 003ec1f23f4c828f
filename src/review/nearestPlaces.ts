import type { ChangeSide, EntryChange, Handbook, Unplaced } from '../model/index.ts'
import { CITABLE, entries } from '../query/entries.ts'
import { firstIndex } from '../text/firstIndex.ts'
import { groupBy } from '../text/groupBy.ts'

/** A line of the later version. */
export interface Place {
  file: string | null
  line: number
}

interface Known {
  id: string
  file: string | null
  start: number
  end: number
  /** Whether it goes on below the line that it begins with, so that what it holds comes before its end. */
  isHolder: boolean
}

/**
 * Gives, for what was removed, the nearest line that still exists: the end of the entry before it that is in both
 * versions, else the start of the first one after it, in its file or, where nothing of that is left, in the files around; else the
 * first line of the file.
 */
export function nearestPlaces(
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
  changes: readonly EntryChange[],
): (side: ChangeSide) => Place | null {
  const renamed = new Map<string, string>()
  const elsewhere = new Set<string>()
  for (const { kind, before: old, after: current } of changes) {
    if (!old?.id) continue
    if (current?.id) renamed.set(old.id, current.id)
    // What stands elsewhere now tells nothing of the old place.
    if (kind === 'moved' || kind === 'moved-and-edited' || kind === 'removed') elsewhere.add(old.id)
  }
  const current = new Map(placesIn(after).map(known => [known.id, known]))
  const old = placesIn(before).filter(({ id }) => !elsewhere.has(id) && current.has(renamed.get(id) ?? id))
  const mateOf = ({ id }: Known) => current.get(renamed.get(id) ?? id)!
  const byFile = groupBy(old, ({ file }) => file)
  for (const list of byFile.values()) list.sort((a, b) => a.start - b.start)
  const firstFile = current.values().next().value?.file ?? after.files[0] ?? null
  return ({ file, position }) => {
    if (!position) return null
    const list = byFile.get(file) ?? []
    const next = firstIndex(list.length, index => list[index]!.start >= position.start.line)
    const { earlier, later } = around(file, before.files, byFile)
    const previous = list[next - 1] ?? earlier
    if (previous) {
      const mate = mateOf(previous)
      return { file: mate.file, line: previous.isHolder ? mate.start : mate.end }
    }
    const following = list[next] ?? later
    if (following) return { file: mateOf(following).file, line: mateOf(following).start }
    return after.files.length > 0 || firstFile !== null
      ? { file: file !== null && after.files.includes(file) ? file : firstFile, line: 1 }
      : null
  }
}

/** The last entry of the files before one, and the first of those behind it, in reading order. */
function around(
  file: string | null,
  files: readonly string[],
  byFile: ReadonlyMap<string | null, readonly Known[]>,
): { earlier: Known | undefined; later: Known | undefined } {
  const at = file === null ? -1 : files.indexOf(file)
  if (at < 0 || byFile.has(file)) return { earlier: undefined, later: undefined }
  const isKept = (path: string) => byFile.has(path)
  const before = files.slice(0, at).findLast(isKept)
  const behind = files.slice(at + 1).find(isKept)
  return {
    earlier: before === undefined ? undefined : byFile.get(before)?.at(-1),
    later: behind === undefined ? undefined : byFile.get(behind)?.[0],
  }
}

function placesIn(handbook: Unplaced<Handbook>): Known[] {
  return entries(handbook, CITABLE).flatMap(({ entry, value, file }) => {
    if (!value.position) return []
    const { start, end } = value.position
    const isHolder =
      entry === 'chapter' || entry === 'section' || (entry === 'rule' && value.rules.length > 0)
    return [{ id: value.id, file, start: start.line, end: end.line, isHolder }]
  })
}
