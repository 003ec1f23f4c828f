import type { PhrasingContent } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { hasLetter } from '../text/hasLetter.ts'

/** Whether a link is the sign behind a heading that leads to it: `## Setup [#](#setup)`, `[¶](#setup "Permanent link")`. */
export function isPermalink(node: PhrasingContent): boolean {
  if (node.type !== 'link' || !node.url.startsWith('#')) return false
  return !hasLetter(phrasingText(node.children))
}
