/** Labels of lines about the page itself. */
const SURE =
  /^(?:document|page|policy|content) (?:owner|version|status|id|type|control)$|^(?:last|next|date) (?:updated?|reviewed?|modified|revised|revision|edited|changed)$|^(?:maintained|prepared|approved|reviewed|written|created|updated) by$|^(?:maintainers?|authors?|effective date|review date|updated|reviewed|revision(?: history)?)$/
/** Labels that stand beside those, and may be terms where none of them does. */
const BESIDE =
  /^(?:version|status|owners?|date|scope|audience|purpose|classification|contact|format|applies to)$/

/**
 * Which labels say who keeps a page and when it was changed, and so are no terms.
 *
 * @returns in lower case
 */
export function pageLabels(labels: string[]): ReadonlySet<string> {
  const lower = labels.map(label => label.toLowerCase())
  const sure = lower.filter(label => SURE.test(label))
  return new Set(sure.length > 0 ? [...sure, ...lower.filter(label => BESIDE.test(label))] : [])
}
