import { applyRuns } from './applyRuns.ts'
import type { MojibakeRun } from './findMojibake.ts'
import { overlaps } from './overlaps.ts'

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
  const groups = overlaps(earlier, layer)
  const runs = groups.map(({ start, end, from, to, done, next }) => ({
    start,
    end,
    before: original.slice(start, end),
    after: applyRuns(text, next, from, to),
    codePages: [...deepestPages(done), ...(next[0]?.codePages ?? [])],
  }))
  return { runs, groupOf: groups.flatMap(({ next }, index) => next.map(() => index)) }
}

function deepestPages(runs: readonly MojibakeRun[]): string[] {
  return runs.reduce<string[]>(
    (deepest, { codePages }) => (codePages.length > deepest.length ? codePages : deepest),
    [],
  )
}
