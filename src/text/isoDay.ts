/** `2026-01-31`, alone or before a time. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/

/** The day of a date, or null where there is no such day: the 31st of June. */
export function isoDay(raw: string): string | null {
  const match = DAY.exec(raw.trim())
  if (!match) return null
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? match[0].slice(0, 10) : null
}
