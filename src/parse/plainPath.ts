import { pathParts } from './pathParts.ts'

/** A path without what does not matter, so that one file has one path: `./a//b/../c.md` is `a/c.md`. */
export function plainPath(path: string): string {
  return pathParts(path).join('/')
}
