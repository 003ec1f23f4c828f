import { changedQuantities } from '../diff/changedQuantities.ts'
import { without } from '../diff/without.ts'
import type { ChangeSide, EntryChange, Quantity } from '../model/index.ts'
import { quantities } from '../parse/quantities.ts'
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
export function changedNumbers({ entry, statement, fields, before, after }: EntryChange): Seen | null {
  const stated = statement?.quantities[0]
  if (stated) return { before: stated.before ?? NONE, after: stated.after ?? NONE }
  const text = fields.find(({ field }) => field === 'text')
  if (!text) return null
  const [earlier, later] = [String(text.before ?? ''), String(text.after ?? '')]
  const isBlock = entry === 'block'
  const old = isBlock ? quantities(earlier) : quantitiesOf(before)
  const current = isBlock ? quantities(later) : quantitiesOf(after)
  const counted = isBlock ? countedAnew(old, current) : null
  if (counted) return counted
  const [others, otherNow] = [numbersBeside(earlier, old), numbersBeside(later, current)]
  const gone = without(others, otherNow)
  const come = without(otherNow, others)
  return gone.length === 0 || come.length === 0 ? null : { before: named(gone), after: named(come) }
}

/** The first quantity whose number gave way to another: between rules, one that came or went is an example. */
function countedAnew(old: readonly Quantity[], current: readonly Quantity[]): Seen | null {
  for (const { before, after } of changedQuantities(old, current)) {
    if (before === null || after === null) continue
    if (figure(old, before) !== figure(current, after)) return { before, after }
  }
  return null
}

/** How much a quantity is, without what is counted: one person may become one engineer. */
function figure(all: readonly Quantity[], written: string): string {
  const { value, duration } = all.find(({ text }) => text === written)!
  return `${value} ${duration ?? written.split(' ')[0]}`
}

function quantitiesOf(side: ChangeSide | null): readonly Quantity[] {
  return (side?.value as { quantities?: Quantity[] } | null | undefined)?.quantities ?? []
}

/** The numbers of a text that are no quantities: those have been compared. */
function numbersBeside(text: string, counted: readonly Quantity[]): string[] {
  return without(
    text.match(NUMBER) ?? [],
    counted.flatMap(({ text }) => text.match(NUMBER) ?? []),
  )
}

function named(numbers: string[]): string {
  return [...new Set(numbers)].slice(0, MAX_NAMED).join(', ')
}
