import type { Approval } from './approve.ts'
import type { Finding } from './review.ts'

/** Enough of a text to know it again, in UTF-16 units. */
const EXCERPT = 80

/**
 * The entry that approves a finding, to be added to the approval file; only its reason is to be written.
 *
 * @throws TypeError where it is no finding of a review
 * @example JSON.stringify(approvalFor(finding)) // {"fingerprint":"…","change":"rule removed: Wait 48h","reason":""}
 */
export function approvalFor(finding: Finding): Approval {
  if (typeof (finding as Partial<Finding> | null | undefined)?.change !== 'object')
    throw new TypeError('This is no finding: pass one of review(…).findings.')
  const { kind, entry, before, after, fingerprint } = finding.change
  const side = (after ?? before)!
  const text = side.name || side.text
  const excerpt = text.length <= EXCERPT ? text : `${[...text.slice(0, EXCERPT)].slice(0, -1).join('')}…`
  const place = side.titles.length > 0 ? ` (${side.titles.join(' > ')})` : ''
  return { fingerprint, change: `${entry} ${kind}: ${excerpt}${place}`, reason: '' }
}
