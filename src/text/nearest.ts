/** More changes than this, and a guess is no help. */
const MAX_DISTANCE = 3

/** The name that is most like the one written, or null where none is like it. */
export function nearest(written: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.min(MAX_DISTANCE, Math.ceil(written.length / 2)) + 1
  for (const name of names) {
    const changes = distance(written, name)
    if (changes < least) [best, least] = [name, changes]
  }
  return best
}

/** Levenshtein's distance, one row at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}
