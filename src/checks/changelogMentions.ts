import { plural } from '../text/plural.ts'
import { changedEntry } from './support/changedEntry.ts'
import { changelogLines, linesOf } from './support/changelogLines.ts'
import type { Finding } from './support/check.ts'
import type { Comparison } from './support/comparison.ts'
import { defineCheck } from './support/defineCheck.ts'
import { isMentioned } from './support/isMentioned.ts'
import { key } from './support/key.ts'
import { counts, LEAST } from './support/leastMeaning.ts'
import { quote } from './support/quote.ts'

const TITLES = ['Changelog', 'Change log', 'Change history', 'Revision history', 'Version history']

const START = { line: 1, column: 1, offset: 0 }

export const changelogMentions = defineCheck({
  id: 'changelog-mentions',
  about: 'The changelog speaks of what changed for readers since the earlier version.',
  why: 'Who knows the old version reads the changelog, not the handbook. A change is mentioned where new text of the changelog has its number, its name, its id or the title of its section.',
  severity: 'warning',
  presets: [],
  needsBase: true,
  options: {
    file: {
      type: 'string',
      default: 'CHANGELOG.md',
      description:
        'The file with the changelog, from the working folder; used where the handbook has no such section.',
    },
    titles: {
      type: 'array',
      items: { type: 'string' },
      default: TITLES,
      description: 'The titles of a section of the handbook that is a changelog.',
    },
    least: LEAST,
  },
  examples: [
    {
      base: '# Review\n\n- Wait 2 days\n\n# Changelog\n\n- 1: begun\n',
      markdown: '# Review\n\n- Wait 3 days\n\n# Changelog\n\n- 2: review may take longer\n- 1: begun\n',
      findings: [],
    },
    {
      base: '# Review\n\n- Wait 2 days\n\n# Changelog\n\n- 1: begun\n',
      markdown: '# Review\n\n- Wait 3 days\n\n# Changelog\n\n- 2: typos\n- 1: begun\n',
      findings: [
        '3:1 The changelog does not mention rule 1.1 “Wait 3 days”, which was edited; name “1.1” or “Review” in it',
      ],
    },
    {
      base: '# Review\n\n- Wait 2 days\n\n# Changelog\n\n- 1: begun\n',
      markdown: '# Review\n\n- Wait 3 days\n\n# Changelog\n\n- 1: begun\n',
      findings: ['1:1 The changelog says nothing new, but 1 change counts for readers'],
    },
    {
      base: '# Review\n\n<img src="plan.png">\n\n# Changelog\n\n- 1: begun\n',
      markdown: '# Review\n\n# Changelog\n\n- 2: typos\n- 1: begun\n',
      options: { least: 'editorial' },
      findings: [
        '1:9 The changelog does not mention HTML “<img src="plan.png">”, which was removed; name “Review” in it',
      ],
    },
    {
      base: '# Review\n\n- Wait 2 days\n',
      markdown: '# Review\n\n- Wait 3 days\n',
      findings: ['1:1 There is no changelog: neither a section “Changelog” nor a file CHANGELOG.md'],
    },
  ],
  run: () => [],
  *across({ compared, own, files }, { file: path, titles, least }): Generator<Finding> {
    if (!compared) return
    const known = new Set(titles.map(key))
    const isCounted = ({ finding: { change, meaning } }: Placed) =>
      counts(meaning, least) && ![change.before, change.after].some(side => side && isOfLog(side, known))
    const all = files.flatMap(other => compared.findingsIn(other.file)).filter(isCounted)
    if (all.length === 0) return
    const fresh = freshText(compared, known, path)
    const isFirst = files[0] === own
    if (fresh === null || fresh === '') {
      const message =
        fresh === null
          ? `There is no changelog: neither a section ${quote(titles[0] ?? 'Changelog')} nor a file ${path}`
          : `The changelog says nothing new, but ${plural(all.length, 'change')} ${all.length === 1 ? 'counts' : 'count'} for readers`
      if (isFirst) yield { message, position: { start: START, end: START } }
      return
    }
    for (const placed of compared.findingsIn(own.file).filter(isCounted)) {
      if (isMentioned(placed.finding.change, fresh)) continue
      yield { message: messageOf(placed), position: placed.position }
    }
  },
})

type Placed = ReturnType<Comparison['findingsIn']>[number]
type Side = NonNullable<Placed['finding']['change']['after']>

function isOfLog({ titles, name }: Side, known: ReadonlySet<string>): boolean {
  return [...titles, name].some(title => known.has(key(title)))
}

/** What the changelog has and had not, in lower case; null where there is none. */
function freshText(
  { before, after, changelogs }: Comparison,
  titles: ReadonlySet<string>,
  path: string,
): string | null {
  const beside = Object.hasOwn(changelogs, path) ? changelogs[path]! : { before: null, after: null }
  const current = changelogLines(after, titles) ?? (beside.after === null ? null : linesOf(beside.after))
  if (current === null) return null
  const old = new Set(changelogLines(before, titles) ?? linesOf(beside.before ?? ''))
  return current
    .filter(line => !old.has(line))
    .join('\n')
    .toLowerCase()
}

function messageOf({ finding: { change } }: Placed): string {
  const { number, name, titles } = (change.after ?? change.before)!
  const names = [number ?? name, titles.at(-1)].filter(Boolean).map(one => quote(one!))
  const way = names.length > 0 ? `; name ${names.join(' or ')} in it` : ''
  const kind = change.kind.replaceAll('-', ' ')
  return `The changelog does not mention ${changedEntry(change)}, which was ${kind}${way}`
}
