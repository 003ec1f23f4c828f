import { once } from '../../text/once.ts'

export type Parts<Whole> = { [Key in keyof Whole]: () => Whole[Key] }

/**
 * An object whose parts are made when they are first asked for, each once. Copies and JSON of it have all of them. No
 * getters: V8 gives an object with its own a hidden class of its own, and keeps what they reach until it collects all memory.
 */
export function lazily<Whole extends object>(parts: Parts<Whole>): Whole {
  const makers = Object.entries<() => unknown>(parts).map(([key, make]) => [key, once(make)] as const)
  return new Proxy(Object.fromEntries(makers), MADE) as Whole
}

const MADE: ProxyHandler<{ [key: string]: () => unknown }> = {
  get: (makers, key) => (Object.hasOwn(makers, key) ? makers[key as string]!() : undefined),
}
