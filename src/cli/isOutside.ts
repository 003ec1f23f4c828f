import { isAbsolute } from 'node:path'

/** Whether a way from a folder, as `relative` gives it, leads out of it; on Windows it may lead to another drive. */
export function isOutside(way: string): boolean {
  return /^\.\.(?:[\\/]|$)/.test(way) || isAbsolute(way)
}
