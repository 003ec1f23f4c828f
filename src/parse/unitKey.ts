import { wordKey } from '../text/wordKey.ts'
import { UNITS } from './units.ts'

/** Spellings of one unit, besides those of time, which parse knows, and besides plurals. */
const SPELLINGS: readonly { names: readonly string[]; reason: string }[] = [
  { names: ['ms', 'msec', 'millisecond'], reason: 'not among the durations of ISO 8601' },
  { names: ['%', 'percent', 'per cent', 'pct'], reason: 'shares' },
  { names: ['$', 'usd', 'dollar'], reason: 'the one that is most often meant by the sign' },
  { names: ['€', 'eur', 'euro'], reason: 'money' },
  { names: ['£', 'gbp', 'pound'], reason: 'money' },
  { names: ['¥', 'jpy', 'yen'], reason: 'money' },
  { names: ['b', 'byte'], reason: 'sizes' },
  { names: ['col', 'column'], reason: 'limits of code' },
  { names: ['char', 'character'], reason: 'limits of text' },
  { names: ['line', 'loc'], reason: 'lines of code' },
  { names: ['x', 'time'], reason: 'rates' },
  { names: ['business day', 'working day'], reason: 'days that people work' },
  { names: ['business hour', 'working hour'], reason: 'hours that people work' },
]

const KEYS = /* @__PURE__ */ keysOfNames()

/** How long a unit of time is, by its designator in ISO 8601, `T` before those of a day's parts; milliseconds by name. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['TS', 1],
  ['TM', 60],
  ['TH', 3600],
  ['D', 86_400],
  ['W', 604_800],
  // A twelfth of the mean Gregorian year of 365.2425 days.
  ['M', 2_629_746],
  ['Y', 31_556_952],
])

/** A key that a unit shares with its plural and its other spellings: `h`, `hrs` and `hours` are one. */
export function unitKey(unit: string): string {
  const key = keyOf(unit)
  return KEYS.get(key) ?? key
}

/** How many seconds a unit has, by its key; undefined for all that is no time, and for days that a calendar decides. */
export function secondsIn(key: string): number | undefined {
  return SECONDS.get(key)
}

function keyOf(unit: string): string {
  return unit.trim().split(/\s+/).map(wordKey).join(' ')
}

function keysOfNames(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const { names } of SPELLINGS) for (const name of names) keys.set(keyOf(name), names[0]!)
  for (const { names, duration } of UNITS)
    if (duration) for (const name of names) keys.set(keyOf(name), duration)
  return keys
}
