import type { Severity } from '../model/index.ts'
import type { Bump, Meaning, Review } from '../review/index.ts'
import { plural } from '../text/plural.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { counts, LEAST } from './support/leastMeaning.ts'
import { quote } from './support/quote.ts'

/** What a bump is due for, and how bad it is to forget it. */
const DUE: { readonly [One in Exclude<Bump, 'none'>]: { meaning: Meaning; severity: Severity } } = {
  major: { meaning: 'breaking', severity: 'error' },
  minor: { meaning: 'notable', severity: 'warning' },
  patch: { meaning: 'editorial', severity: 'info' },
}

export const versionBumped = defineCheck({
  id: 'version-bumped',
  about: 'The version goes up as far as the changes since the earlier version ask for.',
  why: 'Readers who know the old version trust the number: it tells them whether to read again.',
  severity: 'error',
  needsBase: true,
  options: { least: LEAST },
  examples: [
    {
      base: '---\nversion: 1\n---\n\n# A\n\n- Wait 2 days\n',
      markdown: '---\nversion: 2\n---\n\n# A\n\n- Wait 3 days\n',
      findings: [],
    },
    {
      base: '---\nversion: 1\n---\n\n# A\n\n- Wait 2 days\n',
      markdown: '---\nversion: 1\n---\n\n# A\n\n- Wait 3 days\n',
      findings: ['2:1 The version is still 1 after 1 breaking change; expected 2'],
    },
    {
      base: '---\nversion: 1.4.0\n---\n\n# A\n\n- Wait 2 days\n',
      markdown: '---\nversion: 1.4.1\n---\n\n# A\n\n- Wait 2 days\n- Then call\n',
      findings: ['2:1 The version goes from 1.4.0 to 1.4.1 with 1 notable change; expected 1.5.0'],
    },
    {
      base: '---\nversion: 3\n---\n\n# A\n\n- Wait 2 days\n',
      markdown: '# A\n\n- Wait 3 days\n',
      findings: ['1:1 The version 3 is gone, with 1 breaking change; expected 4'],
    },
  ],
  run: () => [],
  *across({ compared, own }, { least }): Generator<Finding> {
    if (!compared || compared.version.file !== own.file) return
    const { review, version } = compared
    if (review.bump === 'none' || review.version.satisfied !== false) return
    const { meaning, severity } = DUE[review.bump]
    // A version that goes back or away is wrong whatever changed.
    const isLess = review.version.after !== review.version.before
    if (!counts(meaning, least) && !isLess) return
    yield { message: messageOf(review, meaning), position: version.position, severity }
  },
})

function messageOf({ version, counts: found }: Review, meaning: Meaning): string {
  const { before, after, expected } = version
  const due = expected === null ? 'a later one' : shown(expected)
  const changes = plural(found[meaning], `${meaning} change`)
  if (after === null) return `The version ${shown(before)} is gone, with ${changes}; expected ${due}`
  if (after === before) return `The version is still ${shown(after)} after ${changes}; expected ${due}`
  return `The version goes from ${shown(before)} to ${shown(after)} with ${changes}; expected ${due}`
}

/** A version may be any text; most need no quotation marks. */
function shown(version: string | null): string {
  return /^[\w.+-]{1,40}$/.test(version ?? '') ? version! : quote(version ?? '')
}
