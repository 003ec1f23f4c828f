/** More changes than this, and a guess is no help. */
const MAX_DISTANCE = 3
/** No larger share of a name is taken for slips: “deep” is not what “revew” was meant for. */
const MAX_SHARE = 1 / 3

/** The name that is most like the one written, or null where none is like it. */
export function nearest(written: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.min(MAX_DISTANCE, Math.ceil(written.length * MAX_SHARE)) + 1
  for (const name of names) {
    const changes = distance(written, name, least)
    if (changes < least) [best, least] = [name, changes]
  }
  return best
}

/**
 * Levenshtein's distance, as far as it is below a limit; else some number from there on. Only what is less than the limit away
 * from the diagonal is filled in (Ukkonen 1985), so that the time grows with the length of a name and not with its square.
 */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  const row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const start = Math.max(1, i - limit)
    let diagonal = row[start - 1]!
    let least = start === 1 ? i : limit
    row[start - 1] = least
    for (let j = start; j <= Math.min(to.length, i + limit); j++) {
      const above = row[j]!
      row[j] = Math.min(row[j - 1]! + 1, above + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1))
      least = Math.min(least, row[j]!)
      diagonal = above
    }
    if (least >= limit) return limit
  }
  return row[to.length]!
}
