import type { List, ListItem, Nodes } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { binds } from './binds.ts'
import { pointsElsewhere } from './isLinkList.ts'
import { contentOf } from './itemLinks.ts'

const HISTORY = /^(?:change ?log|change history|(?:version|revision|release|document) history|history)$/i
/** What such a list says of each change first; other items below such a title may tell how to write them. */
const DATED = /^\[?(?:\d{4}[-./]\d{2}[-./]\d{2}|v?\d+\.\d+(?:\.\d+)?)(?![\w.])/

/**
 * Whether the items of a list are rules: not where they only lead elsewhere, name code, or tell what changed when.
 *
 * @param title of the section where it stands
 * @param before what stands just before it
 */
export function holdsRules(list: List, title = '', before?: Nodes): boolean {
  if (HISTORY.test(title) && list.children.every(isDated)) return false
  // Numbered commands are steps; “You must run:” makes rules of any.
  if (!list.ordered && list.children.every(isCode))
    return before?.type === 'paragraph' && binds(plainText(before))
  return !pointsElsewhere(list, title, before)
}

function isDated(item: ListItem): boolean {
  return DATED.test(phrasingText(contentOf(item)))
}

function isCode({ children: [paragraph, more], checked }: ListItem): boolean {
  if (paragraph?.type !== 'paragraph' || more || typeof checked === 'boolean') return false
  const [code, ...rest] = paragraph.children
  return code?.type === 'inlineCode' && rest.length === 0
}
