import type { ChangeSide, EntryChange, Json, LayoutChange } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import { isObject } from '../text/isObject.ts'
import { cloneJson } from './cloneJson.ts'
import { equalJson } from './equalJson.ts'
import { findAt, type JsonObject, misfit, type Spot, valueAt } from './findAt.ts'
import { isPosition } from './isPosition.ts'
import { isInnerList, ownValue } from './ownValue.ts'
import { pointerParts } from './pointer.ts'
import { setOwn } from './setOwn.ts'

/** What is to stand at a pointer, once all is in place. */
interface Arrival {
  path: string
  value: Json
}

/** What is to be done to a model. */
interface Plan {
  leaving: Spot[]
  arrivals: Arrival[]
  edits: (() => void)[]
}

type Origin = 'given' | 'compared'

/**
 * Applies the changes of entries to a model, in place: all places of the earlier version are looked up first, then what
 * goes is taken out, and what comes is put in, outer lists before inner ones and each from its start, so that every index
 * is that of the later version. Undoing takes the same way with the sides exchanged.
 *
 * @param origin whether the changes come from elsewhere and may fit another model, or were just made from this one
 * @throws TypeError where the model is not the one that the changes were made from
 */
export function applyEntries(
  root: JsonObject,
  changes: readonly EntryChange[],
  { frames, moves }: Pick<LayoutChange, 'frames' | 'moves'>,
  origin: Origin = 'given',
): void {
  const plan: Plan = { leaving: [], arrivals: [], edits: [] }
  for (const change of changes) planChange(root, change, origin, plan)
  for (const { before, after } of moves) planMove(root, before, after, plan)
  for (const { path, before, after } of frames) {
    if (before === null) plan.arrivals.push({ path, value: cloneJson(after) })
    else plan.leaving.push(findAt(root, path))
  }
  for (const edit of plan.edits) edit()
  takeOut(root, plan.leaving)
  putIn(root, plan.arrivals)
}

function planChange(
  root: JsonObject,
  { kind, entry, before, after }: EntryChange,
  origin: Origin,
  { leaving, arrivals, edits }: Plan,
): void {
  const isPlain = entry === 'frontmatter'
  const value = after && completeValue(after, isPlain)
  if (!before) {
    arrivals.push({ path: after!.path, value: value! })
    return
  }
  const spot = findAt(root, before.path)
  const found = valueAt(spot)
  const fits = () => (isPlain ? equalJson(found!, before.value) : isEntry(found!, before))
  if (found === undefined || (origin === 'given' && !fits())) throw misfit(before.path)
  if (!after) leaving.push(spot)
  else if (isPlain) edits.push(() => put(spot, value!))
  else edits.push(() => replaceOwn(found as JsonObject, value as JsonObject))
  if (after && (kind === 'moved' || kind === 'moved-and-edited')) {
    leaving.push(spot)
    arrivals.push({ path: after.path, value: found })
  }
}

function planMove(root: JsonObject, before: string, after: string, { leaving, arrivals }: Plan): void {
  const spot = findAt(root, before)
  const value = valueAt(spot)
  if (value === undefined) throw misfit(before)
  leaving.push(spot)
  arrivals.push({ path: after, value })
}

function completeValue({ value, position }: ChangeSide, isPlain: boolean): Json {
  if (isPlain || position === null) return cloneJson(value)
  return { ...(cloneJson(value) as JsonObject), position: cloneJson(position as unknown as Json) }
}

/** Whether a value of the model is the entry that a side of a change has. */
function isEntry(found: Json, { value, position }: ChangeSide): boolean {
  if (!isObject(found)) return false
  const own = isPosition(found.position) ? found.position : null
  return equalJson(own as unknown as Json, position as unknown as Json) && equalJson(ownValue(found), value)
}

/** Gives an entry other data of its own; the lists in it stay. */
function replaceOwn(entry: JsonObject, own: JsonObject): void {
  for (const key of Object.keys(entry)) if (!Object.hasOwn(own, key)) delete entry[key]
  for (const key of Object.keys(own)) {
    const isKept = Object.hasOwn(entry, key) && isInnerList(key, entry[key]!)
    if (!isKept) setOwn(entry, key, own[key]!)
  }
}

function takeOut(root: JsonObject, leaving: Spot[]): void {
  const gone = new Map<Json[], Set<number>>()
  for (const { holder, key } of leaving) {
    if (!Array.isArray(holder)) {
      // Of the handbook's own keys, what is not there is null.
      if (holder === root) holder[key as string] = null
      else delete holder[key as string]
      continue
    }
    const indices = gone.get(holder)
    if (indices) indices.add(key as number)
    else gone.set(holder, new Set([key as number]))
  }
  for (const [list, indices] of gone) {
    refill(
      list,
      list.filter((_, index) => !indices.has(index)),
    )
  }
}

function putIn(root: JsonObject, arrivals: Arrival[]): void {
  const byHolder = groupBy(arrivals, ({ path }) => path.slice(0, path.lastIndexOf('/')))
  const depthOf = (holder: string) => pointerParts(holder).length
  // Outer before inner: what a pointer leads through has to be in place.
  for (const [, coming] of [...byHolder].sort(([a], [b]) => depthOf(a) - depthOf(b))) {
    const spots = coming.map(({ path, value }) => ({ spot: findAt(root, path), value }))
    const { holder } = spots[0]!.spot
    if (!Array.isArray(holder)) for (const { spot, value } of spots) put(spot, value)
    else interleave(holder, new Map(spots.map(({ spot, value }) => [spot.key as number, value])))
  }
}

/** Puts values into a list so that each has its index, as far as what else there is allows. */
function interleave(list: Json[], coming: Map<number, Json>): void {
  const full: Json[] = []
  for (const item of list) {
    for (let value = coming.get(full.length); value !== undefined; value = coming.get(full.length))
      full.push(value)
    full.push(item)
  }
  const rest = [...coming].filter(([index]) => index >= full.length).sort(([a], [b]) => a - b)
  refill(list, [...full, ...rest.map(([, value]) => value)])
}

/** Keeps the list itself, which others may hold. */
function refill(list: Json[], items: Json[]): void {
  list.length = 0
  for (const item of items) list.push(item)
}

function put({ holder, key }: Spot, value: Json): void {
  if (Array.isArray(holder)) holder[key as number] = value
  else setOwn(holder, key as string, value)
}
