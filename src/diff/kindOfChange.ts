import type { ChangeKind, FieldChange, StatementChange } from '../model/index.ts'
import { unixLines } from '../text/unixLines.ts'
import type { EntryNode } from './entryNode.ts'
import { isRenumbered } from './isRenumbered.ts'

interface Differences {
  fields: FieldChange[]
  statement: StatementChange | null
  hasMoved: boolean
}

/** What to call what happened to an entry; null where nothing did. */
export function kindOfChange(
  before: EntryNode | null,
  after: EntryNode | null,
  { fields, statement, hasMoved }: Differences,
): ChangeKind | null {
  if (!before) return 'added'
  if (!after) return 'removed'
  const differs = (...names: string[]) => fields.some(({ field }) => names.includes(field))
  const isEdited = fields.length > 0 || statement !== null
  if (hasMoved) return isEdited ? 'moved-and-edited' : 'moved'
  if (isEdited) {
    if (statement === null && fields.every(({ field }) => field === 'links')) return 'relinked'
    return differs('name') && !differs('text', 'aliases') ? 'renamed' : 'edited'
  }
  const [old, current] = [before.value.markdown, after.value.markdown]
  if (typeof old !== 'string' || typeof current !== 'string') return old === current ? null : 'reformatted'
  // Git may check a file out with other line endings than it was written with.
  const [oldLines, lines] = [unixLines(old), unixLines(current)]
  // The number of an item counts, and shifts when one before it comes or goes.
  return oldLines === lines || isRenumbered(oldLines, lines) ? null : 'reformatted'
}
