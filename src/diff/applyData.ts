import type { DataChange, Json } from '../model/index.ts'
import { cloneJson } from './cloneJson.ts'
import { equalJson } from './equalJson.ts'
import { findAt, misfit, valueAt } from './findAt.ts'
import { setOwn } from './setOwn.ts'

/**
 * Applies changes of data to plain data, in place and in order.
 *
 * @throws TypeError where the data is not what the changes were made from
 */
export function applyData(root: Json, changes: readonly DataChange[]): void {
  for (const change of changes) {
    const spot = findAt(root, change.path)
    const found = valueAt(spot)
    if ('at' in change) {
      const { at, removed, inserted } = change
      if (!Array.isArray(found) || !equalJson(found.slice(at, at + removed.length), removed, 'ignored'))
        throw misfit(change.path)
      const rest = found.splice(at).slice(removed.length)
      for (const item of [...inserted, ...rest]) found.push(cloneJson(item))
      continue
    }
    const { before, after } = change
    const fits =
      before === undefined || found === undefined ? before === found : equalJson(found, before, 'ignored')
    if (!fits) throw misfit(change.path)
    const { holder, key } = spot
    if (Array.isArray(holder)) holder[key as number] = cloneJson(after!)
    else if (after === undefined) delete holder[key as string]
    else setOwn(holder, key as string, cloneJson(after))
  }
}
