/** Labels of lines about the page itself. */
const SURE =
  /^(?:document|page|policy|content) (?:owner|version|status|id|type|control)$|^(?:last|next|date) (?:updated?|reviewed?|modified|revised|revision|edited|changed)$|^(?:maintained|prepared|approved|reviewed|written|created|updated) by$|^(?:maintainers?|authors?|effective date|review date|updated|reviewed|revision(?: history)?)$/
/** Labels that stand beside those, and may be terms where none of them does. */
const BESIDE =
  /^(?:version|status|owners?|date|scope|audience|purpose|classification|contact|format|applies to)$/
/** The parts of a rule, where both stand: alone, each may be a term. */
const OF_RULES = ['rule', 'exception']

/**
 * Which labels say who keeps a page and when it was changed, or what a rule is, and so are no terms.
 *
 * @returns in lower case
 */
export function pageLabels(labels: string[]): ReadonlySet<string> {
  const lower = labels.map(label => label.toLowerCase())
  const sure = lower.filter(label => SURE.test(label))
  const beside = sure.length > 0 ? lower.filter(label => BESIDE.test(label)) : []
  const ofRules = OF_RULES.every(label => lower.includes(label)) ? OF_RULES : []
  return new Set([...sure, ...beside, ...ofRules])
}
