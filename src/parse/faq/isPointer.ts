import { isSilent } from '../entries/isSilent.ts'
import { startsWithLink } from '../itemLinks.ts'
import type { OutlineSection } from '../outline.ts'

/** Links below “Yards that need a permit” answer. */
const NAMES_LINKS = /\b(?:links|bookmarks|resources)\b/i

/** Whether a section is called after the links that are all it has: “For the crew: links to keep”. */
export function isPointer({ nodes, sections }: OutlineSection, title: string): boolean {
  if (!NAMES_LINKS.test(title) || sections.length > 0) return false
  const [only, more] = nodes.filter(node => !isSilent(node))
  return only?.type === 'list' && !more && only.children.every(startsWithLink)
}
