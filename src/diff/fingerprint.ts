import type { ChangeSide, EntryChange, Json } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'
import { destinations } from './destinations.ts'
import { SEEN_FIELDS } from './seenFields.ts'
import { shortHash } from './shortHash.ts'

/** What a side says of a text already. */
const SAID = ['name', 'text']

/**
 * Names a change by what it is: the kind, both texts, what else of the entry changed for readers, and the titles of the
 * sections around. No lines, and no ids and numbers but those that the author changed: they shift while other text changes.
 * An approval names a change by it, so that it is a cryptographic hash.
 */
export function fingerprint({
  entry,
  kind,
  before,
  after,
  fields,
}: Pick<EntryChange, 'entry' | 'kind' | 'before' | 'after' | 'fields'>): string {
  const sides = [before, after].map(side => side && [side.name, side.text, sourceOf(side, kind, entry)])
  const stays = before !== null && after !== null && !kind.startsWith('moved')
  const titles = stays ? [before.titles] : [before?.titles ?? null, after?.titles ?? null]
  const more = fields.flatMap(field =>
    SAID.includes(field.field) ? [] : [[field.field, field.before, field.after]],
  )
  return shortHash([entry, kind, sides, titles, ...(more.length > 0 ? [more] : [])])
}

/** What tells two changes of the same words apart. What is gone has it as well, since `invert` makes it new. */
function sourceOf({ value, text }: ChangeSide, kind: EntryChange['kind'], entry: EntryChange['entry']): Json {
  if (!isObject(value)) return null
  if (kind === 'reformatted' || kind === 'relinked') return value.markdown ?? null
  if (kind !== 'added' && kind !== 'removed') return null
  const { markdown = null, type = null, number = null } = value
  const links = typeof markdown === 'string' ? destinations(markdown) : null
  const seen = SEEN_FIELDS.map(({ field }) => value[field] ?? null)
  // HTML may show nothing and do much.
  return [links, ...seen, type, text === '' ? markdown : null, entry === 'chapter' ? number : null]
}
