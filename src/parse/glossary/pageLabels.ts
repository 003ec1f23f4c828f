import { countWords } from '../../text/countWords.ts'
import { isPageLabel } from '../entries/isPageLabel.ts'
import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

/** Labels that stand beside those, and may be terms where none of them does. */
const BESIDE =
  /^(?:version|status|owners?|date|scope|audience|purpose|classification|contact|format|applies to|versi(?:ón|one|e)|versão|autor(?:es)?|stand|fecha|data|datum)$/

/** Whether a label may say who keeps a page, and what it is. In lower case. */
export function isOfPage(label: string): boolean {
  return isPageLabel(label) || BESIDE.test(label)
}

/** The parts of a rule, where both stand: alone, each may be a term. */
const OF_RULES = ['rule', 'exception']

/**
 * Which labels say who keeps a page and when it was changed, or what a rule is, and so are no terms.
 *
 * @returns in lower case
 */
export function pageLabels(labels: string[]): ReadonlySet<string> {
  const lower = labels.map(label => label.toLowerCase())
  const sure = lower.filter(isPageLabel)
  const beside = sure.length > 0 ? lower.filter(label => BESIDE.test(label)) : []
  const ofRules = OF_RULES.every(label => lower.includes(label)) ? OF_RULES : []
  return new Set([...sure, ...beside, ...ofRules])
}

/** When a page was changed, and not what “Last updated” means, with an example. */
const YEAR = /\b(?:19|20)\d\d\b/
const MAX_DATE_WORDS = 5

/** The lists behind those of terms that tell about the page: `- **Last updated:** May 2024`. */
export function pageLists(terms: readonly [Piece, ShapedTerm][]): ReadonlySet<unknown> {
  const dated = terms.filter(
    ([{ kind }, { term, definition }]) =>
      kind === 'item' &&
      isPageLabel(term.toLowerCase()) &&
      YEAR.test(definition) &&
      countWords(definition) <= MAX_DATE_WORDS,
  )
  return new Set(dated.map(([{ origin }]) => origin).filter(origin => origin !== terms[0]![0].origin))
}
