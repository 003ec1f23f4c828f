import type { Finding, Review } from '../review/index.ts'
import { MEANINGS } from '../review/policy.ts'

/** Far longer than a version with a date and a commit in it. */
const MAX_VERSION = 60

/**
 * A review in one line, such as `2 breaking, 1 notable, 3 editorial; the version should go from 1 to 2`.
 * It holds text of the handbook (its versions): whoever prints it escapes it.
 */
export function reviewSummary(review: Review): string {
  return [countsSummary(review), versionSummary(review)].filter(Boolean).join('; ')
}

/** `2 breaking (1 approved), 3 editorial`. */
export function countsSummary({ findings }: Review): string {
  if (findings.length === 0) return 'Nothing changed for readers'
  return MEANINGS.flatMap(meaning => {
    const found = findings.filter(finding => finding.meaning === meaning)
    return found.length > 0 ? [`${found.length} ${meaning}${approved(found)}`] : []
  }).join(', ')
}

function approved(findings: readonly Finding[]): string {
  const count = findings.filter(({ approval }) => approval).length
  if (count === 0) return ''
  return count === findings.length ? ' (approved)' : ` (${count} approved)`
}

/** `the version should go from 1 to 2`; empty where there is none, or nothing to say of it. */
export function versionSummary({ findings, version }: Review): string {
  const { satisfied } = version
  if (version.before === null || findings.length === 0) return ''
  const before = short(version.before)
  const after = version.after === null ? null : short(version.after)
  const expected = version.expected === null ? null : short(version.expected)
  const to = expected === null ? 'a later one' : expected
  if (satisfied === false) {
    if (after === null) return `the version ${before} is gone, it should be ${to}`
    if (version.after === version.before) {
      return expected === null
        ? `the version should change from ${before}`
        : `the version should go from ${before} to ${expected}`
    }
    return `the version goes from ${before} to ${after}, but should go to ${to}`
  }
  if (after === null) return `the version ${before} is gone`
  if (version.after !== version.before) return `the version goes from ${before} to ${after}`
  return satisfied ? `the version can stay ${before}` : ''
}

/** A version may be any text. */
function short(version: string): string {
  return version.length <= MAX_VERSION ? version : `${version.slice(0, MAX_VERSION)}…`
}
