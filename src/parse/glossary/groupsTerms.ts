import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { listsTerms, termsIn } from './termsBelow.ts'

/** One heading below another may be a remark. */
const MIN_GROUPS = 2

/** Whether nothing but headings stands below one, and terms below most of these. */
export function groupsTerms(section: OutlineSection, reading: Reading): boolean {
  const { sections } = section
  if (sections.length < MIN_GROUPS || !isBare(section)) return false
  const groups = sections.filter(inner => listsTerms(inner, reading) || saysTerms(inner, reading))
  return groups.length >= MIN_GROUPS && 2 * groups.length > sections.length
}

/** Whether nothing but headings stands below a heading. */
export function isBare({ nodes, sections }: OutlineSection): boolean {
  return sections.length > 0 && nodes.every(node => node.type === 'html' || isSilent(node))
}

function saysTerms({ nodes }: OutlineSection, reading: Reading): boolean {
  const { terms, isFirst } = termsIn(nodes, reading)
  return isFirst && terms.length > 1
}
