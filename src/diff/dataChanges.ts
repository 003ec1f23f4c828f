import type { DataChange, Json } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'
import { equalJson } from './equalJson.ts'
import { isPosition } from './isPosition.ts'
import { pointerTo } from './pointer.ts'

/**
 * What makes one value into another, as changes of single values and of stretches of lists. Positions that stand in
 * both are left as they are: `placeShifts` has them.
 */
export function dataChanges(from: Json, to: Json): DataChange[] {
  const changes: DataChange[] = []
  const visit = (a: Json, b: Json, path: string): void => {
    if (a === b) return
    if (Array.isArray(a) && Array.isArray(b)) {
      visitList(a, b, path)
      return
    }
    if (!isObject(a) || !isObject(b)) {
      changes.push({ path, before: a, after: b })
      return
    }
    if (isPosition(a) && isPosition(b)) return
    for (const key of Object.keys(a)) {
      if (Object.hasOwn(b, key)) visit(a[key]!, b[key]!, pointerTo(path, key))
      else changes.push({ path: pointerTo(path, key), before: a[key]! })
    }
    for (const key of Object.keys(b)) {
      if (!Object.hasOwn(a, key)) changes.push({ path: pointerTo(path, key), after: b[key]! })
    }
  }
  const visitList = (a: Json[], b: Json[], path: string): void => {
    let start = 0
    let end = 0
    if (a.length !== b.length) {
      const least = Math.min(a.length, b.length)
      while (start < least && equalJson(a[start]!, b[start]!, 'ignored')) start++
      while (end < least - start && equalJson(a.at(-1 - end)!, b.at(-1 - end)!, 'ignored')) end++
      changes.push({
        path,
        at: start,
        removed: a.slice(start, a.length - end),
        inserted: b.slice(start, b.length - end),
      })
    } else for (const [index, item] of a.entries()) visit(item, b[index]!, pointerTo(path, index))
  }
  visit(from, to, '')
  return changes
}
