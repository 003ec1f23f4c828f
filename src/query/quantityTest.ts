import type { Quantity } from '../model/index.ts'
import { secondsIn, unitKey } from '../parse/unitKey.ts'
import { oncePer } from '../text/oncePer.ts'

/** Numbers with units. With a range, units of time are converted: `{ unit: 'hours', min: 24 }` finds `2 days`. */
export interface QuantityFilter {
  /** In any spelling, singular or plural. */
  unit?: string | undefined
  /** This number and no other. */
  value?: number | undefined
  /** At least. */
  min?: number | undefined
  /** At most. */
  max?: number | undefined
}

const LIMITS = ['value', 'min', 'max'] as const

/**
 * Whether a quantity is one that is looked for.
 *
 * @throws TypeError where a limit is no number, or the unit no text
 */
export function quantityTest(wanted: string | QuantityFilter): (quantity: Quantity) => boolean {
  const {
    unit,
    value,
    min = value,
    max = value,
  } = typeof wanted === 'string' ? { unit: wanted } : checked(wanted)
  const inRange = (number: number) =>
    (min === undefined || number >= min) && (max === undefined || number <= max)
  if (unit === undefined) return quantity => inRange(quantity.value)
  const key = unitKey(unit)
  const seconds = secondsIn(key)
  const convert = seconds !== undefined && (min !== undefined || max !== undefined)
  // A handbook has thousands of quantities, but few units.
  const keyOfUnit = oncePer(unitKey)
  return quantity => {
    const own = quantity.duration === null ? keyOfUnit(quantity.unit) : durationUnit(quantity.duration)
    if (own === key) return inRange(quantity.value)
    const ownSeconds = convert ? secondsIn(own) : undefined
    return ownSeconds !== undefined && inRange((quantity.value * ownSeconds) / seconds!)
  }
}

/** `PT48H`, `P2D`, `PT1H30M`. */
const FIRST_PART = /^P(T?)[\d.]+([A-Z])/

/** The unit of the first part of a duration, which is the one of the value. */
function durationUnit(duration: string): string {
  const [, time = '', designator = ''] = FIRST_PART.exec(duration) ?? []
  return time + designator
}

function checked(filter: QuantityFilter): QuantityFilter {
  const unknown = Object.keys(filter).find(
    key => key !== 'unit' && !(LIMITS as readonly string[]).includes(key),
  )
  if (unknown !== undefined)
    throw new TypeError(`A quantity has no ${unknown} to filter by; use unit, value, min or max.`)
  if (filter.unit !== undefined && typeof filter.unit !== 'string')
    throw new TypeError('The unit of a quantity must be a string, such as hours.')
  for (const limit of LIMITS)
    if (filter[limit] !== undefined && (typeof filter[limit] !== 'number' || Number.isNaN(filter[limit])))
      throw new TypeError(`The ${limit} of a quantity must be a number.`)
  return filter
}
