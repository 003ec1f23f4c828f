import type { ListItem } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { isDirective } from './isDirective.ts'
import { contentOf, holdsLink, isOnlyLinks, startsWithLink } from './itemLinks.ts'
import { quantities } from './quantities.ts'

/** What sets a remark off from the link that it is about. */
const SET_OFF = /^(?:\([^()]{1,60}\)\s*)?(?:[:：]|[-–—]{1,2}\s)\s*/
const ENDS_LABEL = /(?:[:：]|\s[-–—])\s*$/
/** `node >= 18` */
const COMPARED = /[<>≤≥]=?\s?\d/
/** Longer ones are sentences that end in a link. */
const MAX_LABEL = 40

/** Whether a list item only says what is behind a link, in a remark or a label, and does not tell its readers what to do. */
export function describesLink(item: ListItem): boolean {
  return typeof item.checked !== 'boolean' && (isRemarked(item) || isLabelled(item))
}

/** `[Charts](c) - all of the bay` */
function isRemarked(item: ListItem): boolean {
  if (!startsWithLink(item)) return false
  const content = contentOf(item)
  const [link, ...rest] = content.slice(content.findIndex(holdsLink))
  if (!link) return false
  const remark = phrasingText(rest)
  const behind = remark.replace(SET_OFF, '')
  if (behind === remark || isDirective(plainText(link)) || isDirective(behind)) return false
  return !isMeasured(behind)
}

/** `Charts (old): [of the bay](c)` */
function isLabelled(item: ListItem): boolean {
  const content = contentOf(item)
  const first = content.findIndex(holdsLink)
  const label = phrasingText(content.slice(0, first))
  return (
    first > 0 &&
    label.length <= MAX_LABEL &&
    ENDS_LABEL.test(label) &&
    !isDirective(label) &&
    !isMeasured(label) &&
    isOnlyLinks(content.slice(first))
  )
}

/** What is measured holds: `[Upload](u): at most 4 MB`. */
function isMeasured(text: string): boolean {
  return COMPARED.test(text) || quantities(text).length > 0
}
