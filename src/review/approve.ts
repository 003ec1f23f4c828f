import { approvalsByFingerprint } from './approvalsByFingerprint.ts'
import type { Finding, Review } from './review.ts'

/** One entry of an approval file: whoever wrote it lets the change of this fingerprint pass. */
export interface Approval {
  fingerprint: string
  /** What was approved, for who reads the file; `approvalFor` fills it in. */
  change?: string
  reason?: string
  by?: string
}

/** The content of an approval file, once parsed: a list, or a mapping that holds it. A fingerprint alone will do. */
export type Approvals =
  | readonly (Approval | string)[]
  | { readonly approvals: readonly (Approval | string)[] }

export interface ApprovedReview extends Review {
  /** Approvals of changes that are not there (any more): they can be deleted. */
  stale: Approval[]
}

/**
 * Marks the findings that an approval file lets pass, and lists the approvals that approve nothing. What is approved
 * still asks for its version bump.
 *
 * @param approvals the parsed content of the file
 * @throws TypeError where the review is none, or an approval is of the wrong shape
 */
export function approve(review: Review, approvals: Approvals): ApprovedReview {
  if (!Array.isArray((review as Partial<Review> | null)?.findings))
    throw new TypeError('The first argument is no review: pass what review() returns.')
  const byFingerprint = approvalsByFingerprint(approvals)
  const used = new Set<string>()
  const findings = review.findings.map((finding): Finding => {
    const approval = byFingerprint.get(finding.change.fingerprint)
    if (!approval) return finding
    used.add(approval.fingerprint)
    return { ...finding, approval: { ...approval } }
  })
  const stale = [...byFingerprint.values()].filter(({ fingerprint }) => !used.has(fingerprint))
  return { ...review, findings, stale }
}
