/** A stretch of a text, in UTF-16 offsets, and what comes in its place. */
export interface Run {
  start: number
  end: number
  after: string
}

/**
 * `text` with `runs` done; they are ascending and do not overlap.
 *
 * @param from where what is given back begins, and `to` where it ends; the runs lie in it
 */
export function applyRuns(text: string, runs: readonly Run[], from = 0, to = text.length): string {
  let result = ''
  let done = from
  for (const { start, end, after } of runs) {
    result += text.slice(done, start) + after
    done = end
  }
  return result + text.slice(done, to)
}
