import type { Run } from './applyRuns.ts'

/** Edits of two rounds that change the same characters; of one round, a single edit where the other leaves them alone. */
export interface Overlap<Done extends Run, Next extends Run> {
  /** What they take of the text before both rounds. */
  start: number
  end: number
  /** What they take of the text between the rounds. */
  from: number
  to: number
  done: Done[]
  next: Next[]
}

/**
 * Puts together what two rounds of edits do to the same characters, in order.
 *
 * @param done edits on a text, in order, without overlap
 * @param next edits on what `done` makes of it, in order, without overlap
 */
export function overlaps<Done extends Run, Next extends Run>(
  done: readonly Done[],
  next: readonly Next[],
): Overlap<Done, Next>[] {
  const result: Overlap<Done, Next>[] = []
  let i = 0
  let j = 0
  // From the text before to the one between, behind the edits of `done` that are used up.
  let shift = 0
  const doneAt = () => (i < done.length ? done[i]!.start + shift : Number.POSITIVE_INFINITY)
  const nextAt = () => (j < next.length ? next[j]!.start : Number.POSITIVE_INFINITY)
  while (i < done.length || j < next.length) {
    const [firstDone, firstNext, shiftBefore] = [i, j, shift]
    const from = Math.min(doneAt(), nextAt())
    let to = from
    do {
      if (doneAt() <= nextAt()) {
        const { start, end, after } = done[i++]!
        to = Math.max(to, start + shift + after.length)
        shift += after.length - (end - start)
      } else to = Math.max(to, next[j++]!.end)
    } while (doneAt() < to || nextAt() < to)
    result.push({
      start: from - shiftBefore,
      end: to - shift,
      from,
      to,
      done: done.slice(firstDone, i),
      next: next.slice(firstNext, j),
    })
  }
  return result
}
