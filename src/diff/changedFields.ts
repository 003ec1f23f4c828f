import type { FieldChange, Json } from '../model/index.ts'
import { unixLines } from '../text/unixLines.ts'
import { changedWords } from './changedWords.ts'
import { cloneJson } from './cloneJson.ts'
import { destinations } from './destinations.ts'
import type { EntryNode } from './entryNode.ts'
import { equalJson } from './equalJson.ts'
import { SEEN_FIELDS } from './seenFields.ts'

/** The fields of an entry that differ for readers. */
export function changedFields(before: EntryNode, after: EntryNode): FieldChange[] {
  const fields: FieldChange[] = []
  for (const field of ['name', 'text'] as const) {
    const old = before[field]
    const current = after[field]
    // What is composed of several characters looks like the one that it stands for.
    if (unixLines(old.normalize('NFC')) === unixLines(current.normalize('NFC'))) continue
    fields.push({ field, before: old, after: current, words: changedWords(old, current) })
  }
  for (const { field } of SEEN_FIELDS) {
    const old = before.value[field] ?? null
    const current = after.value[field] ?? null
    if (!equalJson(old, current)) fields.push(dataField(field, old, current))
  }
  // The number of a rule follows from where it stands; that of a chapter stands in its heading.
  if (before.entry === 'chapter' && after.entry === 'chapter' && before.number !== after.number) {
    fields.push(dataField('number', before.number, after.number))
  }
  const links = [linksOf(before), linksOf(after)] as const
  if (!equalJson(...links)) fields.push(dataField('links', ...links))
  // Who gives an id where there was none breaks no link to it. One that is made instead depends on the text around.
  if (before.explicitId !== null && before.explicitId !== after.explicitId) {
    fields.push(dataField('id', before.explicitId, after.explicitId))
  }
  return fields.filter(field => !equalJson(field.before, field.after))
}

function dataField(field: string, before: Json, after: Json): FieldChange {
  return { field, before: cloneJson(before), after: cloneJson(after), words: [] }
}

/** Where the links of an entry lead. */
function linksOf({ value }: EntryNode): string[] {
  const { links, markdown, type } = value
  // A link definition is no link, but says where others lead.
  if (!Array.isArray(links) || type === 'definition')
    return typeof markdown === 'string' ? destinations(markdown) : []
  return links.map(link => String((link as { url?: Json }).url ?? ''))
}
