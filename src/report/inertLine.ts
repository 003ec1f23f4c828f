import { inert } from './inert.ts'

/** A whole line that begins with text of a handbook, a path for example. */
export function inertLine(text: string): string {
  return inert(text).replace(/^(\s*)::/, '$1\\u003a:')
}
