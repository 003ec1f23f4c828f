/** More changes than a third of a name, and a guess is no help. */
const SHARE = 3

/** The name that is most like the one written, or null where none is like it. */
export function nearestOf(written: string, names: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const changes = distance(written.slice(0, 2 * name.length), name)
    if (changes < least && changes <= Math.ceil(name.length / SHARE)) [best, least] = [name, changes]
  }
  return best
}

/** Levenshtein's distance, one row at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, replaced))
    }
    row = next
  }
  return row.at(-1)!
}
