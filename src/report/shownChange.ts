import type { ChangedWords, ChangeKind, ChangeSide, EntryChange, FieldChange } from '../model/index.ts'
import { entryName } from '../review/entryName.ts'
import type { Finding } from '../review/index.ts'
import { isObject } from '../text/isObject.ts'
import { changedField } from './changedField.ts'
import { statementNotes } from './statementNotes.ts'

/** A line of a change besides its name and text: what it is about, and the words of it. */
export interface ShownNote {
  label: string
  words: ChangedWords[]
}

/** A change as every report tells it. All of it may be text of the handbook: whoever prints it escapes it. */
export interface ShownChange {
  finding: Finding
  /** `rule 3.4 edited`. */
  what: string
  /** What it is called; empty for what has no name. */
  name: ChangedWords[]
  text: ChangedWords[]
  notes: ShownNote[]
  /** The titles of the sections around it, below the chapter. */
  section: string[]
  /** The same, and `handbook.md:14` where the model has positions. */
  where: string[]
  /** How many changes it tells; one, unless they were joined. */
  count: number
}

const KINDS: { readonly [K in ChangeKind]: string } = {
  added: 'added',
  removed: 'removed',
  edited: 'edited',
  moved: 'moved',
  'moved-and-edited': 'moved and edited',
  renamed: 'renamed',
  reformatted: 'reformatted',
  relinked: 'relinked',
}

/** Puts a finding into the words that all reports share. */
export function shownChange(finding: Finding): ShownChange {
  const { change, reason } = finding
  const side = (change.after ?? change.before)!
  const number = side.number ? ` ${side.number}` : ''
  const section = side.titles.slice(1)
  return {
    finding,
    what: `${entryName(change)}${number} ${KINDS[change.kind]}`,
    name: wordsOf(change, 'name'),
    text: wordsOf(change, 'text'),
    notes: [...movedFrom(change), ...fieldNotes(change), ...statementNotes(change.statement, reason)],
    section,
    where: [...section, ...placeOf(change)],
    count: 1,
  }
}

/** All of a text that came, went or stayed, or its words where some of them changed. */
function wordsOf({ before, after, fields }: EntryChange, field: 'name' | 'text'): ChangedWords[] {
  const changed = fields.find(found => found.field === field)
  if (changed && changed.words.length > 0) return changed.words
  const side = (after ?? before)!
  const text = side[field] || (field === 'text' ? unseenText(side) : '')
  if (text === '') return []
  return [{ kind: before && after ? 'same' : after ? 'added' : 'removed', text }]
}

/** What shows nothing is told by its source. */
function unseenText({ name, value }: ChangeSide): string {
  if (name !== '' || !isObject(value)) return ''
  return typeof value.markdown === 'string' ? value.markdown : ''
}

function movedFrom({ kind, entry, before, after }: EntryChange): ShownNote[] {
  if ((kind !== 'moved' && kind !== 'moved-and-edited') || !before || !after) return []
  const from = before.titles.join(' > ')
  const isSame = from === after.titles.join(' > ')
  const number = before.number !== after.number ? before.number : null
  const place = [number, isSame ? null : from || 'the top'].filter(Boolean).join(', ')
  // What has kept its place has moved with its file.
  const file = before.path === after.path ? before.file : null
  const text =
    place || (entry === 'chapter' ? (file ?? 'another place') : 'another place in the same section')
  return [{ label: 'moved from', words: [{ kind: 'same', text }] }]
}

function fieldNotes({ fields }: EntryChange): ShownNote[] {
  const isNote = ({ field }: FieldChange) => field !== 'name' && field !== 'text'
  return fields.filter(isNote).map(changedField)
}

function placeOf({ before, after }: EntryChange): string[] {
  const side = (after ?? before)!
  if (!side.position) return []
  const line = side.position.start.line
  const place = side.file === null ? `line ${line}` : `${side.file}:${line}`
  return [after ? place : `was ${place}`]
}
