import { inert } from '../report/inert.ts'
import { type Approval, approvalFor, type Finding, type Meaning, type Review } from '../review/index.ts'
import { MEANINGS } from '../review/policy.ts'

/** Which meanings each value of `--fail-on` names. */
const FAILING: { readonly [value: string]: readonly Meaning[] } = {
  breaking: ['breaking'],
  notable: ['breaking', 'notable'],
  any: MEANINGS,
}

/** The findings that nobody approved and that are as grave as `--fail-on` says. */
export function failedFindings({ findings }: Review, failOn: unknown): Finding[] {
  const meanings = typeof failOn === 'string' ? (FAILING[failOn] ?? []) : []
  return findings.filter(({ meaning, approval }) => approval === null && meanings.includes(meaning))
}

/** Says how to let the changes pass: the very entries to add. Empty where none failed. */
export function failureText(findings: readonly Finding[], path: string | null): string {
  if (findings.length === 0) return ''
  const byFingerprint = new Map(findings.map(finding => [finding.change.fingerprint, approvalFor(finding)]))
  const entries = [...byFingerprint.values()].map(entry => `  ${inert(JSON.stringify(entry))}`)
  const what =
    findings.length === 1 ? '1 change is not approved' : `${findings.length} changes are not approved`
  const them = findings.length === 1 ? 'it' : 'them'
  const way =
    path === null
      ? `To approve ${them}, write a JSON file with these entries, give each a reason, and add --approvals FILE:`
      : `To approve ${them}, add to the list in ${inert(path)}, with a reason:`
  return `handbook-kit: ${what}. ${way}\n[\n${entries.join(',\n')}\n]\n`
}

/** Names the approvals that can be deleted. */
export function staleText(stale: readonly Approval[], path: string): string {
  return stale
    .map(({ fingerprint, change }) => {
      const what = change ? ` (${change})` : ''
      return `${inert(`handbook-kit: ${path}: approval ${fingerprint}${what} approves nothing any more; delete it`)}\n`
    })
    .join('')
}
