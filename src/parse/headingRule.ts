import { linksIn } from '../markdown/linksIn.ts'
import type { Rule } from '../model/index.ts'
import { isDirective } from './isDirective.ts'
import { isRuleLabel } from './label.ts'
import { type Numbering, newRule } from './newRule.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle, type Title } from './readTitle.ts'
import { spokenText } from './spokenText.ts'

/** `Rule 5: …`, `Guideline #3 – …` */
const CALLED_RULE =
  /^(?:rule|guideline|requirement|directive|regel|règle|regla)\s#?\d+(?:\.\d+)*\s?[:.)–—-]\s/i
/** `7.1.2`; two parts number the sections of any text. */
const DOTTED = /^\d+(?:\.\d+)+$/

/**
 * Reads a heading that states a rule with an id to cite: `P.1: …`, `Rule 5: …`, or `7.1.2 Use …` where a guideline puts
 * its rules below numbered headings. The section stays, with all that explains the rule; the rule is its heading's line,
 * the first of the section's rules.
 *
 * @returns null where the heading only names its section
 */
export function headingRule(
  outline: OutlineSection,
  title: Title,
  numbering: Numbering,
  reading: Reading,
): Rule | null {
  const { heading } = outline
  if (!heading || !statesRule(outline, title, reading)) return null
  const parts = {
    text: title.title,
    links: linksIn(heading, reading.definitions),
    spoken: spokenText([heading]),
    position: reading.places.of(heading),
    given: { id: title.label, number: title.number },
  }
  return newRule('heading', parts, numbering, reading)
}

function statesRule(
  { sections }: OutlineSection,
  { label, number, title }: Title,
  reading: Reading,
): boolean {
  if (label !== null) return isRuleLabel(label)
  if (/\d/.test(title) && CALLED_RULE.test(title)) return true
  if (number === null || !DOTTED.test(number) || !isDirective(title)) return false
  return sections.every(section => readTitle(section, reading).number === null)
}
