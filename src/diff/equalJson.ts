import type { Json } from '../model/index.ts'
import { isPosition } from './isPosition.ts'

/** Whether two values hold the same data; the order of keys does not count. */
export function equalJson(a: Json, b: Json, positions: 'compared' | 'ignored' = 'compared'): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => equalJson(item, b[index]!, positions))
  }
  if (positions === 'ignored' && isPosition(a) && isPosition(b)) return true
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(key => Object.hasOwn(b, key) && equalJson(a[key]!, b[key]!, positions))
}
