import type { Finding, Meaning, Review } from '../review/index.ts'

export const MEANINGS: readonly Meaning[] = ['breaking', 'notable', 'editorial']

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
  const { before, after, expected, satisfied } = version
  if (before === null || findings.length === 0) return ''
  const to = expected === null ? 'a later one' : expected
  if (satisfied === false) {
    if (after === null) return `the version ${before} is gone, it should be ${to}`
    if (after === before) {
      return expected === null
        ? `the version should change from ${before}`
        : `the version should go from ${before} to ${expected}`
    }
    return `the version goes from ${before} to ${after}, but should go to ${to}`
  }
  if (after === null) return `the version ${before} is gone`
  if (after !== before) return `the version goes from ${before} to ${after}`
  return satisfied ? `the version can stay ${before}` : ''
}
