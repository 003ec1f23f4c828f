import type { Quantity, StatementChange } from '../model/index.ts'
import { unitKey } from '../parse/unitKey.ts'
import { groupBy } from '../text/groupBy.ts'
import { without } from './without.ts'

/** `2 days` are `48h`, and `1h30m` are `90 minutes`; how long months and years are depends. */
const FIXED = /^P(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
/** Of the parts of FIXED. */
const SECONDS = [604_800, 86_400, 3_600, 60, 1]

/**
 * Sets quantities that are in one text only against each other: those of one unit, then those of time, by their order; then
 * what is left, where that is one of each.
 */
export function changedQuantities(
  before: readonly Quantity[],
  after: readonly Quantity[],
): StatementChange['quantities'] {
  const gone = without(before, after, signOf)
  const come = without(after, before, signOf)
  const mates = new Map<Quantity, Quantity>()
  const taken = new Set<Quantity>()
  for (const kindOf of [
    ({ unit }: Quantity) => unitKey(unit),
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
  const alone = gone.filter(quantity => !mates.has(quantity))
  if (alone.length === 1 && left.length === 1) mates.set(alone[0]!, left.pop()!)
  return [
    ...gone.map(old => ({ before: old.text, after: mates.get(old)?.text ?? null })),
    ...left.map(({ text }) => ({ before: null, after: text })),
  ]
}

function signOf({ value, unit, duration }: Quantity): string {
  if (duration === null) return `${value} ${unitKey(unit)}`
  const parts = FIXED.exec(duration)
  if (!parts) return duration
  const seconds = SECONDS.reduce((sum, length, index) => sum + Number(parts[index + 1] ?? 0) * length, 0)
  return `${seconds} seconds`
}
