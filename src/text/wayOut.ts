import { nearest } from './nearest.ts'

/**
 * How a message goes on that says that there is no such name: with the one that may be meant.
 *
 * @param otherwise where none is like it
 */
export function wayOut(written: string, names: Iterable<string>, otherwise = '.'): string {
  const guess = nearest(written, names)
  return guess === null ? otherwise : `; did you mean ${guess}?`
}
