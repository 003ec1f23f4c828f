import type { Json } from '../model/index.ts'

/** The number that a value is, also one in quotes; null where it is none that can be compared. */
export function finiteNumber(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}
