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

const FINGERPRINT = /^[0-9a-f]{16}$/

/**
 * Marks the findings that an approval file lets pass, and lists the approvals that approve nothing. What is approved
 * still asks for its version bump.
 *
 * @param approvals the parsed content of the file
 * @throws TypeError where an approval is of the wrong shape
 */
export function approve(review: Review, approvals: Approvals): ApprovedReview {
  const list: unknown = Array.isArray(approvals)
    ? approvals
    : (approvals as { approvals?: unknown } | null)?.approvals
  if (!Array.isArray(list))
    throw new TypeError('The approvals must be a list, or a mapping with the list under `approvals`.')
  const byFingerprint = new Map<string, Approval>()
  for (const [index, item] of list.entries()) {
    const approval = readApproval(item, index)
    if (!byFingerprint.has(approval.fingerprint)) byFingerprint.set(approval.fingerprint, approval)
  }
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

function readApproval(item: unknown, index: number): Approval {
  const given = typeof item === 'string' ? { fingerprint: item } : item
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`approvals[${index}] must be a fingerprint, or a mapping that has one.`)
  }
  const { fingerprint, change, reason, by } = given as { [key: string]: unknown }
  if (typeof fingerprint !== 'string' || !FINGERPRINT.test(fingerprint)) {
    throw new TypeError(
      `approvals[${index}].fingerprint must be the 16 hexadecimal digits that the review prints.`,
    )
  }
  const approval: Approval = { fingerprint }
  for (const [key, value] of Object.entries({ change, reason, by })) {
    if (value === undefined) continue
    if (typeof value !== 'string') throw new TypeError(`approvals[${index}].${key} must be a string.`)
    approval[key as 'change' | 'reason' | 'by'] = value
  }
  return approval
}
