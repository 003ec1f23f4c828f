import type { Json } from '../model/index.ts'
import { pointerParts } from './pointer.ts'

export type JsonObject = { [key: string]: Json }

/** Where a value stands: a key of a mapping, or an index of a list. */
export type Spot = { holder: JsonObject; key: string } | { holder: Json[]; key: number }

const INDEX = /^(?:0|[1-9]\d*)$/

/**
 * Finds the spot that a JSON pointer names. The spot itself may be empty, what leads to it may not. Only own keys are
 * followed, so that a pointer from elsewhere cannot reach a prototype.
 *
 * @throws TypeError where the pointer leads nowhere
 */
export function findAt(root: Json, pointer: string): Spot {
  const parts = pointerParts(pointer)
  const last = parts.pop()
  let holder: Json = root
  for (const part of parts) {
    const next = valueAt(spotIn(holder, part, pointer))
    if (next === undefined) throw misfit(pointer)
    holder = next
  }
  if (last === undefined) throw misfit(pointer)
  return spotIn(holder, last, pointer)
}

/** What stands at a spot; undefined where nothing does. */
export function valueAt({ holder, key }: Spot): Json | undefined {
  if (Array.isArray(holder)) return holder[key as number]
  return Object.hasOwn(holder, key) ? holder[key as string] : undefined
}

/** The error for changes that were made from another handbook than they are applied to. */
export function misfit(pointer: string): TypeError {
  return new TypeError(
    `These changes do not fit this handbook at ${JSON.stringify(pointer)}: patch the very model that diff compared, or the one that invert undoes.`,
  )
}

function spotIn(holder: Json, part: string, pointer: string): Spot {
  if (typeof holder !== 'object' || holder === null) throw misfit(pointer)
  if (!Array.isArray(holder)) return { holder, key: part }
  if (!INDEX.test(part)) throw misfit(pointer)
  return { holder, key: Number(part) }
}
