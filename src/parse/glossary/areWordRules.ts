import { plainText } from '../../markdown/plainText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { OutlineSection } from '../outline.ts'
import { isWordRule } from './isWordRule.ts'

/** More than the first words of a rule have. */
const MAX_OPENING = 200
/** One heading among terms may tell how they are written. */
const MIN_RULES = 2

/** Whether most headings tell how short forms are written, as those of a style guide do below “Acronyms”. */
export function areWordRules(sections: OutlineSection[], titles: string[]): boolean {
  const rules = sections.filter(({ nodes }, index) => {
    const first = firstSaid(nodes)
    const said = first ? plainText(first).slice(0, MAX_OPENING) : ''
    return isWordRule(said) || isWordRule(`${titles[index]} ${said}`)
  })
  return rules.length >= MIN_RULES && 2 * rules.length >= sections.length
}
