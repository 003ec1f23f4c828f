import type { Json } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'

/** Deeper than any frontmatter; keeps the recursion bounded. */
const MAX_DEPTH = 100

/**
 * Copies data from YAML into data that JSON can hold: numbers that JSON lacks become text, dates and the like are
 * written out, the key `__proto__` is left out at every depth, since copying such an object could change its prototype.
 *
 * @returns the copy, and whether a key was left out
 */
export function plainJson(value: unknown): { data: { [key: string]: Json }; dropped: boolean } {
  let dropped = false
  const copy = (from: unknown, depth: number): Json => {
    if (from === null || typeof from === 'string' || typeof from === 'boolean') return from
    if (typeof from === 'number') return Number.isFinite(from) ? from + 0 : String(from)
    if (typeof from !== 'object' || depth > MAX_DEPTH) return String(from ?? null)
    if (Array.isArray(from)) return from.map(item => copy(item, depth + 1))
    if (from instanceof Date) return from.toISOString()
    const entries =
      from instanceof Map
        ? [...from]
        : from instanceof Set
          ? [...from].map(key => [key, null])
          : Object.entries(from)
    const to: { [key: string]: Json } = {}
    for (const [key, inner] of entries) {
      if (key === '__proto__') dropped = true
      else to[String(key)] = copy(inner, depth + 1)
    }
    return to
  }
  const data = copy(value, 0)
  return { data: isObject(data) ? data : {}, dropped }
}
