import type { Json } from '../model/index.ts'
import { setOwn } from './setOwn.ts'

/** Copies plain data; a key `__proto__` stays a key. */
export function cloneJson<T extends Json>(value: T): T
export function cloneJson(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => cloneJson(item))
  const copy: { [key: string]: Json } = {}
  for (const key of Object.keys(value)) setOwn(copy, key, cloneJson(value[key]!))
  return copy
}
