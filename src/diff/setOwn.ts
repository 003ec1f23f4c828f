import type { Json } from '../model/index.ts'

/** Sets a key of plain data, never a prototype: an exported JSON may hold a key `__proto__`. */
export function setOwn(target: { [key: string]: Json }, key: string, value: Json): void {
  if (key !== '__proto__') target[key] = value
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
