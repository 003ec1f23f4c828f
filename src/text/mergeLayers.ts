import { applyRuns } from './applyRuns.ts'
import type { MojibakeRun } from './findMojibake.ts'

/**
 * Puts the runs of a further layer, whose offsets are in `text` (`original` after `earlier`), together
 * with those before it. Runs that touch the same characters become one, over all their layers; `groupOf`
 * gives, for each run of the layer, the index of the run that it became part of.
 */
export function mergeLayers(
  original: string,
  text: string,
  earlier: readonly MojibakeRun[],
  layer: readonly MojibakeRun[],
): { runs: MojibakeRun[]; groupOf: number[] } {
  const result: MojibakeRun[] = []
  const groupOf: number[] = []
  let known = 0
  let fresh = 0
  // Offsets in the original are those in `text` less this, outside the runs.
  let shift = 0
  while (known < earlier.length || fresh < layer.length) {
    const nextKnown = earlier[known] ? earlier[known]!.start + shift : Number.POSITIVE_INFINITY
    const nextFresh = layer[fresh]?.start ?? Number.POSITIVE_INFINITY
    const from = Math.min(nextKnown, nextFresh)
    const start = from - shift
    const firstFresh = fresh
    let to = from
    let pages: string[] = []
    for (let grew = true; grew; ) {
      grew = false
      const run = earlier[known]
      if (run && (run.start + shift < to || run.start + shift === from)) {
        to = Math.max(to, run.start + shift + run.after.length)
        shift += run.after.length - (run.end - run.start)
        if (run.codePages.length > pages.length) pages = run.codePages
        known++
        grew = true
      }
      const more = layer[fresh]
      if (more && (more.start < to || more.start === from)) {
        to = Math.max(to, more.end)
        groupOf.push(result.length)
        fresh++
        grew = true
      }
    }
    const inner = layer.slice(firstFresh, fresh)
    const end = to - shift
    result.push({
      start,
      end,
      before: original.slice(start, end),
      after: applyRuns(text, inner, from, to),
      codePages: inner.length > 0 ? [...pages, ...inner[0]!.codePages] : pages,
    })
  }
  return { runs: result, groupOf }
}
