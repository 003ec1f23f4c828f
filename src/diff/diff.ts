import type { Change, EntryChange, Handbook, Json, LayoutChange, Unplaced } from '../model/index.ts'
import { applyData } from './applyData.ts'
import { applyEntries } from './applyEntries.ts'
import { assertHandbook } from './assertHandbook.ts'
import { cloneJson } from './cloneJson.ts'
import { dataChanges } from './dataChanges.ts'
import { entryChanges } from './entryChanges.ts'
import { flatten } from './flatten.ts'
import { frontmatterChanges } from './frontmatterChanges.ts'
import { hiddenMoves } from './hiddenMoves.ts'
import { matchEntries } from './matchEntries.ts'
import { movedEntries } from './movedEntries.ts'
import { placeShifts } from './placeShifts.ts'

/**
 * Compares two versions of a handbook: what was added, removed, edited, moved, renamed or reformatted, in reading order.
 * Takes models with and without positions. What no reader sees (ids and numbers that shift, line numbers) stands in one
 * last change of the kind `layout`, so that `patch(before, diff(before, after))` equals `after`.
 *
 * @throws TypeError where one of the two is no handbook
 * @example diff(parse('- Wait 48h'), parse('- Wait 72h'))[0].statement.quantities // [{ before: '48h', after: '72h' }]
 */
export function diff(before: Unplaced<Handbook>, after: Unplaced<Handbook>): Change[] {
  assertHandbook(before, 'first')
  assertHandbook(after, 'second')
  const numbers = new Map<string, number>()
  const intern = (text: string) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
  const old = flatten(before, intern)
  const current = flatten(after, intern)
  matchEntries(old, current)
  const moved = movedEntries(current)
  const frontmatter = frontmatterChanges(before, after)
  const entries = entryChanges(old, current, moved)
  const changes = [...frontmatter.changes, ...entries.changes]
  const frames = [...frontmatter.frames, ...entries.frames]
  const layout = layoutOf(before, after, changes, { frames, moves: hiddenMoves(current, moved) })
  return layout ? [...changes, layout] : changes
}

/** What is left to be exact once the entries' changes are applied; null where nothing is. */
function layoutOf(
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
  changes: EntryChange[],
  { frames, moves }: Pick<LayoutChange, 'frames' | 'moves'>,
): LayoutChange | null {
  const target = after as unknown as { [key: string]: Json }
  const reached = cloneJson(before as unknown as { [key: string]: Json })
  const layout: LayoutChange = { kind: 'layout', when: 'after-entries', frames, moves, data: [], places: [] }
  applyEntries(reached, changes, layout, 'compared')
  layout.data = dataChanges(reached, target)
  applyData(reached, layout.data)
  layout.places = placeShifts(reached, target)
  const isEmpty = [frames, moves, layout.data, layout.places].every(({ length }) => length === 0)
  return isEmpty ? null : layout
}
