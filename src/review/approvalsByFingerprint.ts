import type { Approval, Approvals } from './approve.ts'

const FINGERPRINT = /^[0-9a-f]{16}$/

/**
 * Reads what an approval file holds; of two approvals of one change the first counts.
 *
 * @throws TypeError where an approval is of the wrong shape
 */
export function approvalsByFingerprint(approvals: Approvals): Map<string, Approval> {
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
  return byFingerprint
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
