import { isObject } from './isObject.ts'
import { nearest } from './nearest.ts'

/**
 * Looks whether a caller's options are an object of known names.
 *
 * @param what what the message calls them, as `the options`
 * @throws TypeError naming the way out
 */
export function assertKeys(value: unknown, known: readonly string[], what: string): void {
  const names = known.map(name => `\`${name}\``).join(', ')
  if (!isObject(value))
    throw new TypeError(`${what[0]!.toUpperCase()}${what.slice(1)} must be an object with some of ${names}.`)
  const given = Object.entries(value).filter(([, given]) => given !== undefined)
  const unknown = given.map(([key]) => key).find(key => !known.includes(key))
  if (unknown === undefined) return
  const meant = nearest(unknown, known)
  const wayOut = meant === null ? `use some of ${names}.` : `did you mean \`${meant}\`?`
  throw new TypeError(`There is no \`${unknown}\` in ${what}; ${wayOut}`)
}
