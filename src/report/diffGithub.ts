import type { ChangedWords, Handbook, Unplaced } from '../model/index.ts'
import type { Finding, Meaning, Review } from '../review/index.ts'
import { markedWords } from '../review/markedWords.ts'
import { nearestPlaces } from '../review/nearestPlaces.ts'
import { MEANINGS } from '../review/policy.ts'
import { type GithubLevel, githubCommand } from './githubCommand.ts'
import { reviewSummary } from './reviewSummary.ts'
import { type ShownChange, shownChange } from './shownChange.ts'

const LEVELS: { readonly [M in Meaning]: GithubLevel } = {
  breaking: 'error',
  notable: 'warning',
  editorial: 'notice',
}
/** An annotation is a small box beside the line. */
const LIMITS = { around: 60, most: 400, total: 1000 }

/**
 * A review as annotations of GitHub's runner, the gravest first, as it shows ten of each level; what was approved is a
 * notice. What was removed stands at the nearest line that still exists.
 *
 * @param before and `after`: the versions, for the places
 * @param nameOf what a file is called there
 */
export function diffGithub(
  review: Review,
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
  nameOf: (file: string) => string = file => file,
): string {
  const nearest = nearestPlaces(
    before,
    after,
    review.findings.map(({ change }) => change),
  )
  const placeOf = ({ change }: Finding) => {
    if (!change.after) return nearest(change.before!)
    const { file, position } = change.after
    return position && { file, line: position.start.line }
  }
  const gravest = MEANINGS.flatMap(meaning => review.findings.filter(finding => finding.meaning === meaning))
  const commands = gravest.map(finding => {
    const shown = shownChange(finding)
    const place = placeOf(finding)
    // A line without a file says nothing.
    const at = place?.file == null ? {} : { file: nameOf(place.file), line: place.line }
    const level = finding.approval ? 'notice' : LEVELS[finding.meaning]
    return githubCommand(level, messageOf(shown), { ...at, title: `${finding.meaning}: ${shown.what}` })
  })
  return `${commands.join('')}${githubCommand('notice', reviewSummary(review), { title: 'Handbook' })}`
}

function messageOf({ finding, name, text, notes }: ShownChange): string {
  const lines = [
    finding.reason,
    ...[name, text].filter(words => words.length > 0).map(plain),
    ...notes.map(({ label, words }) => `${label}: ${plain(words)}`),
    ...(finding.approval ? [`Approved. ${finding.approval.reason ?? ''}`.trim()] : []),
  ]
  return lines.join('\n')
}

function plain(words: readonly ChangedWords[]): string {
  return markedWords(words, LIMITS).replace(/\s+/g, ' ')
}
