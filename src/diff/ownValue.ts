import type { Json } from '../model/index.ts'
import type { JsonObject } from './findAt.ts'
import { isPosition } from './isPosition.ts'
import { setOwn } from './setOwn.ts'

/** The lists of a section or a rule that hold entries of their own. */
const INNER_LISTS = ['blocks', 'comments', 'rules', 'sections'] as const

/** The data of an entry without its position and the entries in it; what it holds is shared, not copied. */
export function ownValue(entry: JsonObject): JsonObject {
  const own: JsonObject = {}
  for (const key of Object.keys(entry)) {
    const value = entry[key]!
    if (key === 'position' && isPosition(value)) continue
    setOwn(own, key, isInnerList(key, value) ? [] : value)
  }
  return own
}

export function isInnerList(key: string, value: Json): value is Json[] {
  return Array.isArray(value) && (INNER_LISTS as readonly string[]).includes(key)
}
