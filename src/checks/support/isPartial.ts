import type { RunContext } from './context.ts'
import { isPage } from './isPage.ts'

/** Markdown that stands beside a handbook, and is no part of it. */
const BESIDE = /^(?:readme|changelog|contributing|code_of_conduct|security|support|license)\b/i

/** Whether a file goes on in others that are no part of the run, so that nobody can say what is used nowhere. */
export function isPartial(context: RunContext): boolean {
  const { own, fileAt } = context
  return (
    own.goesOn ||
    own.links.some(({ path }) => isPage(path) && fileAt(path) === undefined) ||
    lacksNeighbours(context)
  )
}

/** Whether a file that is only a glossary stands beside files that were left out: a hook is given those that an edit touches. */
function lacksNeighbours({ own: { file, saysMore }, files, list, fileAt }: RunContext): boolean {
  if (saysMore || file === null || files.length < 2 || !list) return false
  const prefix = file.slice(0, file.lastIndexOf('/') + 1)
  const names = list(prefix.slice(0, -1)) ?? []
  return names.some(name => isPage(name) && !BESIDE.test(name) && fileAt(prefix + name) === undefined)
}
