import type { Quantity } from '../model/index.ts'
import { DURATIONS } from './units.ts'

/** Seconds in the parts of a time that are written one behind the other; months and years have no fixed length. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['D', 86_400],
  ['TH', 3_600],
  ['TM', 60],
  ['TS', 1],
])
const NEXT_PART = /\s?(\d+)\s?([a-z]+)(?![A-Za-z\d])/y

/** Minutes without a unit, as the French write them. */
const MINUTES = /[0-5]\d(?![\w:]|\.\d)/y

/**
 * Adds the smaller parts that follow a time to it: `1h30m` and `1h30` are one time, of 1.5 h.
 *
 * @param first as read so far
 * @param end where it ends in `text`
 */
export function compoundDuration(first: Quantity, text: string, end: number): Quantity {
  const own = DURATIONS.get(first.unit)
  const length = own && SECONDS.get(own)
  if (!first.duration || !length) return first
  const parts: [string, string][] = [[/[\d.]+/.exec(first.duration)![0], own]]
  let seconds = first.value * length
  let to = end
  let limit = length
  for (;;) {
    NEXT_PART.lastIndex = to
    const [whole = '', number = '', name = ''] = NEXT_PART.exec(text) ?? []
    const designator = DURATIONS.get(name) ?? ''
    const part = SECONDS.get(designator) ?? limit
    if (part >= limit) break
    parts.push([number, designator])
    seconds += Number(number) * part
    limit = part
    to += whole.length
  }
  MINUTES.lastIndex = end
  const [minutes] = (to === end && own === 'TH' && MINUTES.exec(text)) || []
  if (minutes !== undefined) {
    parts.push([String(Number(minutes)), 'TM'])
    seconds += Number(minutes) * 60
    to += minutes.length
  }
  if (to === end) return first
  return {
    ...first,
    text: first.text + text.slice(end, to),
    value: seconds / length,
    duration: durationOf(parts),
  }
}

/** ISO 8601 of numbers with their designators, the greatest first. */
export function durationOf(parts: readonly (readonly [string, string])[]): string {
  let written = 'P'
  for (const [number, designator] of parts) {
    if (designator.length > 1 && !written.includes('T')) written += 'T'
    written += number + designator.at(-1)
  }
  return written
}
