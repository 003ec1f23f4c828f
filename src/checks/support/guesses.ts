/**
 * UTF-16 units of names that what is broken in a run is compared with, which takes some seconds at most. A handbook of 3,000
 * files needs a thousandth; in one that is all broken links, the later ones get no guess.
 */
const MAX_COMPARED = 50_000_000

/** Guesses among names, as long as not too many were looked at. */
export type Guesses = (names: Iterable<string>, guess: () => string | null) => string | null

export function guesses(): Guesses {
  let left = MAX_COMPARED
  return (names, guess) => {
    if (left <= 0) return null
    for (const name of names) left -= name.length
    return guess()
  }
}
