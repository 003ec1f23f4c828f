import type { ChangeKind, FieldChange, StatementChange } from '../model/index.ts'
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
  if (old === current) return null
  // The number of an item counts, and shifts when one before it comes or goes.
  const isShifted = typeof old === 'string' && typeof current === 'string' && isRenumbered(old, current)
  return isShifted ? null : 'reformatted'
}
