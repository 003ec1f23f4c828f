import type { Severity } from '../model/index.ts'
import type { Finding as ReviewFinding, VersionReview } from '../review/index.ts'
import { markedWords } from '../review/markedWords.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { changedEntry } from './support/changedEntry.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { counts, LEAST } from './support/leastMeaning.ts'

/** As much as tells which words they are. */
const LIMITS = { around: 30, most: 60, total: 200 }

export const changeReviewed = defineCheck({
  id: 'change-reviewed',
  about:
    'What changes for readers since the earlier version is meant to: it is harmless, announced or approved.',
  why: 'A rule that goes or a number that changes may be a slip of the edit, and readers act on it. What breaks is an error until the version is bumped as it is due, then a warning; what is notable only informs.',
  severity: 'error',
  needsBase: true,
  options: { least: LEAST },
  examples: [
    { base: '# A\n\n- Wait for 2 days\n', markdown: '# A\n\n- Wait for about 2 days\n', findings: [] },
    {
      base: '# A\n\n- Wait 2 days\n- Then call\n',
      markdown: '# A\n\n- Wait 3 days\n',
      findings: [
        '3:1 Breaking: rule 1.1 “Wait 3 days” edited. A number changed: 2 days → 3 days',
        '3:14 Breaking: rule 1.2 “Then call” removed. A rule is gone: what readers relied on no longer holds',
      ],
    },
    {
      base: '# A\n\n- Wait 2 days\n',
      markdown: '# A\n\n- Wait 2 days\n- Then call\n',
      options: { least: 'breaking' },
      findings: [],
    },
  ],
  run: () => [],
  *across({ compared, own }, { least }): Generator<Finding> {
    if (!compared) return
    for (const { finding, position } of compared.findingsIn(own.file)) {
      if (finding.approval !== null || !counts(finding.meaning, least)) continue
      const note = noteOf(finding)
      yield {
        message: messageOf(finding),
        position,
        ...(note === undefined ? {} : { note }),
        severity: severityOf(finding, compared.review.version),
      }
    }
  },
})

function messageOf(finding: ReviewFinding): string {
  const { change, meaning, reason } = finding
  const kind = change.kind.replaceAll('-', ' ')
  return `${meaning[0]!.toUpperCase()}${meaning.slice(1)}: ${changedEntry(change)} ${kind}. ${reason.replace(/\.$/, '')}`
}

/** The words that changed, since the message may end before them; and how to approve what keeps a run from passing. */
function noteOf({ change, meaning }: ReviewFinding): string | undefined {
  const field =
    change.before && change.after ? change.fields.find(({ words }) => words.length > 0) : undefined
  const edit = field && collapseWhitespace(markedWords(field.words, LIMITS))
  const way =
    meaning === 'breaking' &&
    `To let it pass, add {"fingerprint":"${change.fingerprint}","reason":"…"} to the file of --approvals`
  return [edit, way].filter(Boolean).join(' · ') || undefined
}

function severityOf({ meaning }: ReviewFinding, { before, after, satisfied }: VersionReview): Severity {
  if (meaning !== 'breaking') return 'info'
  // Of versions of no known scheme, only that they differ can be told.
  const isAnnounced = satisfied ?? (before !== null && after !== null && before !== after)
  return isAnnounced ? 'warning' : 'error'
}
