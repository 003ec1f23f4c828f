/**
 * UTF-16 units of names that what is broken in a run is compared with, which takes half a second at most. A handbook of 3,000
 * files needs a tenth; in one that is all broken links, the later ones get no guess.
 */
const MAX_COMPARED = 10_000_000
/** Names whose length differs by more are told apart at once. */
const MAX_DIFFERENCE = 3

/** Guesses among names what was meant, as long as not too many were looked at. */
export type Guesses = (written: string, names: Iterable<string>, guess: () => string | null) => string | null

export function guesses(): Guesses {
  let left = MAX_COMPARED
  return (written, names, guess) => {
    if (left <= 0) return null
    for (const { length } of names)
      left -= Math.abs(length - written.length) > MAX_DIFFERENCE ? 1 : Math.max(1, length)
    return guess()
  }
}
