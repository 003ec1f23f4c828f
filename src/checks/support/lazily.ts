import { once } from '../../text/once.ts'

export type Parts<Whole> = { [Key in keyof Whole]: () => Whole[Key] }

/** An object whose parts are made when they are first asked for, each once. Copies and JSON of it have all of them. */
export function lazily<Whole extends object>(parts: Parts<Whole>): Whole {
  const whole = {} as Whole
  for (const key of Object.keys(parts) as (keyof Whole)[])
    Object.defineProperty(whole, key, { get: once(parts[key]), enumerable: true })
  return whole
}
