import type { Json, Level, Quantity, StatementChange } from '../model/index.ts'
import { level } from '../parse/level.ts'
import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'
import { without } from './without.ts'

/** Each demand of a rule stands in a sentence, or in a part of one. */
const SENTENCE_END = /[.!?;:](?=\s)/

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

/** A rule of several sentences demands as much as its strictest one; a change of another one is a change, too. */
function changedDemands(before: string, after: string): StatementChange['demands'] {
  const demandsOf = (text: string) => text.split(SENTENCE_END).flatMap(sentence => level(sentence) ?? [])
  const old = demandsOf(before)
  const current = demandsOf(after)
  const gone = without(old, current)
  const come = without(current, old)
  const length = Math.max(gone.length, come.length)
  return Array.from({ length }, (_, index) => ({ before: gone[index] ?? null, after: come[index] ?? null }))
}

/** Sets quantities that are in one text only against each other: those of one unit, then those of time, by their order. */
function changedQuantities(before: Quantity[], after: Quantity[]): StatementChange['quantities'] {
  const gone = without(before, after, signOf)
  const come = without(after, before, signOf)
  const mates = new Map<Quantity, Quantity>()
  const taken = new Set<Quantity>()
  for (const kindOf of [
    ({ unit }: Quantity) => unit,
    ({ duration }: Quantity) => (duration === null ? null : 'time'),
  ]) {
    // Backwards, so that the first one is taken from the end.
    const waiting = groupBy(come.filter(one => !taken.has(one)).reverse(), kindOf)
    for (const old of gone) {
      const mate = mates.has(old) || kindOf(old) === null ? undefined : waiting.get(kindOf(old))?.pop()
      if (!mate) continue
      mates.set(old, mate)
      taken.add(mate)
    }
  }
  const left = come.filter(quantity => !taken.has(quantity))
  return [
    ...gone.map(old => ({ before: old.text, after: mates.get(old)?.text ?? null })),
    ...left.map(({ text }) => ({ before: null, after: text })),
  ]
}

/** `2 days` are `48h`, and `1h30m` are `90 minutes`; how long months and years are depends. */
const FIXED = /^P(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
/** Of the parts of FIXED. */
const SECONDS = [604_800, 86_400, 3_600, 60, 1]

function signOf({ value, unit, duration }: Quantity): string {
  if (duration === null) return `${value} ${unit}`
  const parts = FIXED.exec(duration)
  if (!parts) return duration
  const seconds = SECONDS.reduce((sum, length, index) => sum + Number(parts[index + 1] ?? 0) * length, 0)
  return `${seconds} seconds`
}

function levelOf({ value }: EntryNode): Level | null {
  return (value.level ?? null) as Level | null
}

function quantitiesOf({ value }: EntryNode): Quantity[] {
  return (value.quantities ?? []) as Json[] as unknown as Quantity[]
}
