import { anchorPlace } from './anchorPlace.ts'
import type { FileContext } from './context.ts'
import type { Gathered } from './gathered.ts'
import { linkPath } from './linkPath.ts'
import { shownTargets } from './shownTargets.ts'

/**
 * The links of a file to others, and those within it that lead to no anchor that GitHub would find.
 *
 * @param anchors of the file; only asked for where it has links within it
 */
export function gatherLinks(
  context: FileContext,
  anchors: () => ReadonlySet<string>,
): Pick<Gathered, 'links' | 'lost'> {
  const { file, places, source } = context
  const found: Pick<Gathered, 'links' | 'lost'> = { links: [], lost: [] }
  for (const target of shownTargets(context)) {
    const link = linkPath(target.url, file)
    if (!link) continue
    const { path, anchor } = link
    if (path === null && (!anchor || anchors().has(anchor))) continue
    const position = places.of(target)
    const placed = { anchor, position, anchorAt: anchorPlace(anchor, position, source) }
    if (path === null) found.lost.push(placed)
    else found.links.push({ path, ...placed })
  }
  return found
}
