import { without } from '../diff/without.ts'
import type { ChangedWords, FieldChange, Json } from '../model/index.ts'
import type { ShownNote } from './shownChange.ts'

const LABELS: { readonly [field: string]: string } = {
  aliases: 'also called',
  checked: 'task box',
  lang: 'language',
}

/** A field of the model that is no text, as a note: what went, what came. Of lists, only what differs. */
export function changedField({ field, before, after }: FieldChange): ShownNote {
  const isList = Array.isArray(before) && Array.isArray(after)
  const removed = isList ? without(before.map(String), after.map(String)) : [spell(field, before)]
  const added = isList ? without(after.map(String), before.map(String)) : [spell(field, after)]
  const isReordered = isList && removed.length === 0 && added.length === 0
  return {
    label: Object.hasOwn(LABELS, field) ? LABELS[field]! : field,
    words: isReordered ? [{ kind: 'same', text: 'in another order' }] : swap(removed, added),
  }
}

/** What went, then what came, with a space between. */
export function swap(removed: readonly string[], added: readonly string[]): ChangedWords[] {
  const words: ChangedWords[] = []
  if (removed.length > 0) words.push({ kind: 'removed', text: removed.join(', ') })
  if (removed.length > 0 && added.length > 0) words.push({ kind: 'same', text: ' ' })
  if (added.length > 0) words.push({ kind: 'added', text: added.join(', ') })
  return words
}

function spell(field: string, value: Json): string {
  if (field === 'checked' && typeof value === 'boolean') return value ? 'done' : 'to do'
  return value === null || value === '' ? 'none' : String(value)
}
