import type { ChangedEntry, Json } from '../model/index.ts'
import type { EntryNode, Pool } from './entryNode.ts'
import { explicitId } from './explicitId.ts'
import type { JsonObject } from './findAt.ts'
import { isPosition } from './isPosition.ts'
import { pointerTo } from './pointer.ts'

/** Where an entry's name and text stand in the model. */
const FIELDS: { readonly [P in Pool]: { name: string | null; text: string | null } } = {
  section: { name: 'title', text: null },
  rule: { name: null, text: 'text' },
  term: { name: 'term', text: 'definition' },
  question: { name: 'question', text: 'answer' },
  block: { name: null, text: 'text' },
  comment: { name: null, text: 'text' },
}

/** What an entry stands in. */
export interface Around {
  parent: EntryNode | null
  titles: string[]
  file: string | null
}

/** An entry before it is compared: without a rank, keys, children and siblings. */
export function newEntryNode(
  pool: Pool,
  entry: ChangedEntry,
  value: JsonObject,
  { list, index }: Pick<EntryNode, 'list' | 'index'>,
  { parent, titles, file }: Around,
): EntryNode {
  const fields = FIELDS[pool]
  const name = fields.name === null ? '' : textOf(value[fields.name])
  return {
    pool,
    entry,
    value,
    list,
    index,
    path: list === '' ? '/preamble' : pointerTo(list, index),
    parent,
    children: [],
    siblings: [],
    rank: 0,
    name,
    text: fields.text === null ? '' : textOf(value[fields.text]),
    titles,
    explicitId: explicitId({ value, parent, name }),
    number: typeof value.number === 'string' ? value.number : null,
    file: typeof value.file === 'string' ? value.file : file,
    position: isPosition(value.position) ? value.position : null,
    key: 0,
    deepKey: 0,
    mate: null,
  }
}

/** A text of the model; empty where it is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
