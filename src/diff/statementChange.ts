import type { Json, Level, Quantity, StatementChange } from '../model/index.ts'
import { changedDemands } from './changedDemands.ts'
import { changedQuantities } from './changedQuantities.ts'
import type { EntryNode } from './entryNode.ts'

/** What a rule demanded and demands; null where that is the same, or there is no rule. */
export function statementChange(before: EntryNode, after: EntryNode): StatementChange | null {
  if (before.pool !== 'rule') return null
  const old = levelOf(before)
  const current = levelOf(after)
  const quantities = changedQuantities(quantitiesOf(before), quantitiesOf(after))
  const demands = before.text === after.text ? [] : changedDemands(before.text, after.text)
  // What the level says already.
  const own = demands.findIndex(demand => demand.before === old && demand.after === current)
  if (own >= 0) demands.splice(own, 1)
  if (old === current && quantities.length === 0 && demands.length === 0) return null
  return { level: old === current ? null : { before: old, after: current }, demands, quantities }
}

function levelOf({ value }: EntryNode): Level | null {
  return (value.level ?? null) as Level | null
}

function quantitiesOf({ value }: EntryNode): Quantity[] {
  return (value.quantities ?? []) as Json[] as unknown as Quantity[]
}
