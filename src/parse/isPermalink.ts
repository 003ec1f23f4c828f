import type { PhrasingContent } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { hasLetter } from '../text/hasLetter.ts'
import { isWayBack } from './entries/isBackLink.ts'

/**
 * Whether a link is the sign beside a heading that leads to it, or leads back to the top: `## Setup [#](#setup)`,
 * `[¶](#setup "Permanent link")`, `[(top)](#top)`. Digits count as letters: `[1](#note)` is a reference.
 */
export function isPermalink(node: PhrasingContent): boolean {
  if (node.type !== 'link' || !node.url.startsWith('#')) return false
  const text = phrasingText(node.children)
  return !hasLetter(text) || isWayBack(text)
}
