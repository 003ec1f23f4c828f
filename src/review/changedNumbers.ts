import { without } from '../diff/without.ts'
import type { ChangeSide, EntryChange } from '../model/index.ts'
import type { Seen } from './aspects.ts'
import { NONE } from './none.ts'

/** A number as readers write it, also at the end of a name (`IE11`); not the digits of a hash such as `e0f985a`. */
const NUMBER = /(?<!\d|\d[.,:])\d+(?:[.,:]\d+)*(?![\p{L}\d_])/gu

/** A table may hold hundreds of numbers; a reason is a sentence. */
const MAX_NAMED = 3

/**
 * The numbers of an entry that changed: its quantities, and other numbers in its text (a port, a year) where some went and
 * others came. That an example with numbers came or went changes none.
 */
export function changedNumbers({ statement, fields, before, after }: EntryChange): Seen | null {
  const quantity = statement?.quantities[0]
  if (quantity) return { before: quantity.before ?? NONE, after: quantity.after ?? NONE }
  const text = fields.find(({ field }) => field === 'text')
  if (!text) return null
  const old = numbersIn(text.before, before)
  const current = numbersIn(text.after, after)
  const gone = without(old, current)
  const come = without(current, old)
  return gone.length === 0 || come.length === 0 ? null : { before: named(gone), after: named(come) }
}

/** The numbers of a text that are no quantities: those have been compared. */
function numbersIn(text: unknown, side: ChangeSide | null): string[] {
  if (typeof text !== 'string') return []
  const value = side?.value as { quantities?: { text: string }[] } | undefined
  const rest = (value?.quantities ?? []).reduce(
    (left, quantity) => left.replace(quantity.text, () => ''),
    text,
  )
  return rest.match(NUMBER) ?? []
}

function named(numbers: string[]): string {
  return [...new Set(numbers)].slice(0, MAX_NAMED).join(', ')
}
