import type { Parts } from './lazily.ts'

/** An object whose parts are made at once. */
export function eagerly<Whole extends object>(parts: Parts<Whole>): Whole {
  const whole = {} as Whole
  for (const key of Object.keys(parts) as (keyof Whole)[]) whole[key] = parts[key]()
  return whole
}
