import type { Json, Level, Quantity, StatementChange } from '../model/index.ts'
import type { EntryNode } from './entryNode.ts'

/** What a rule demanded and demands; null where that is the same, or there is no rule. */
export function statementChange(before: EntryNode, after: EntryNode): StatementChange | null {
  if (before.pool !== 'rule') return null
  const [old, current] = [levelOf(before), levelOf(after)]
  const quantities = changedQuantities(quantitiesOf(before), quantitiesOf(after))
  if (old === current && quantities.length === 0) return null
  return { level: old === current ? null : { before: old, after: current }, quantities }
}

/** Sets quantities that are in one text only against each other: those of one unit first, then by their order. */
function changedQuantities(before: Quantity[], after: Quantity[]): StatementChange['quantities'] {
  const gone = without(before, after)
  const come = without(after, before)
  const pairs: StatementChange['quantities'] = []
  for (const isMate of [
    (a: Quantity, b: Quantity) => a.unit === b.unit,
    (a: Quantity, b: Quantity) => isTime(a) && isTime(b),
  ]) {
    for (const old of [...gone]) {
      const at = come.findIndex(current => isMate(old, current))
      if (at < 0) continue
      pairs.push({ before: old.text, after: come.splice(at, 1)[0]!.text })
      gone.splice(gone.indexOf(old), 1)
    }
  }
  return [
    ...pairs,
    ...gone.map(({ text }) => ({ before: text, after: null })),
    ...come.map(({ text }) => ({ before: null, after: text })),
  ]
}

/** The quantities of one list that the other one lacks, as often as they stand there. `2 days` is `48h`. */
function without(list: Quantity[], other: Quantity[]): Quantity[] {
  const counts = new Map<string, number>()
  for (const quantity of other) counts.set(signOf(quantity), (counts.get(signOf(quantity)) ?? 0) + 1)
  return list.filter(quantity => {
    const left = counts.get(signOf(quantity)) ?? 0
    if (left > 0) counts.set(signOf(quantity), left - 1)
    return left === 0
  })
}

function signOf({ value, unit, duration }: Quantity): string {
  return duration ?? `${value} ${unit}`
}

function isTime({ duration }: Quantity): boolean {
  return duration !== null
}

function levelOf({ value }: EntryNode): Level | null {
  return (value.level ?? null) as Level | null
}

function quantitiesOf({ value }: EntryNode): Quantity[] {
  return (value.quantities ?? []) as Json[] as unknown as Quantity[]
}
