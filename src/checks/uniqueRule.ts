import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { isBook } from './support/isBook.ts'
import { isHistory } from './support/isHistory.ts'
import { key } from './support/key.ts'
import { nearPath } from './support/nearPath.ts'
import { TEXT_PLACEHOLDERS } from './support/placeholders.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'
import { rulesOf } from './support/sectionsOf.ts'
import { standingItems } from './support/standingItems.ts'
import { variants } from './support/variants.ts'

/** So many in one page are no slip: sections that are alike on purpose, as the levels of a career or the runs of a checklist. */
const PATTERN = 3

/** Plans and forms have the same step under every week; a handbook of onboarding has rules. */
const CHECKLIST =
  /(?:^|[\s\\/_.-])(?:onboarding(?![\s_-](?:handbook|handbuch|guide|manual))|checklists?|agendas?|templates?)(?:$|[\s\\/_.-])/i

export const uniqueRule = defineCheck({
  id: 'unique-rule',
  about: 'Every rule stands in one place.',
  why: 'Of two copies of a rule one is changed some day, and then the handbook says two things.',
  severity: 'warning',
  options: {
    all: {
      type: 'boolean',
      default: false,
      description:
        'Whether to report all rules of pages too, below a title and without numbers, where lists are often alike on purpose.',
    },
  },
  examples: [
    { markdown: '# Review\n\n- Two approvals\n\n# Release\n\n- One approval\n', findings: [] },
    {
      markdown: '# Guide\n\n## Old\n\n- Click **Save** at the end\n\n## New\n\n- Click **Save** at the end\n',
      findings: [],
    },
    {
      markdown: '# Guide\n\n## Old\n\n- You must save it\n\n## New\n\n- You must save it\n',
      findings: ['9:1 The rule “You must save it” stands twice; keep one'],
    },
    {
      markdown:
        '# Plans\n\n## Sales\n\n- You must hit tier 1\n- You may use any tool\n\n## Support\n\n- You must hit tier 1\n- You may use any tool\n',
      findings: [],
    },
    {
      markdown:
        '# Sales\n\n- Tier 1 is the quota of a seller\n- Tier 2 is all above it\n\n# Support\n\n- Tier 1 is the quota of a helper\n- Tier 2 is all above it\n',
      findings: [],
    },
    {
      markdown:
        '# Review\n\n- Two people approve\n- CI is green\n\n# Release\n\n- Two people approve\n- CI is green\n',
      findings: [
        '8:1 The rule “Two people approve” stands twice; keep one',
        '9:1 The rule “CI is green” stands twice; keep one',
      ],
    },
    {
      markdown:
        '# Onboarding handbook\n\n## 1. Review\n\n- Two people approve\n\n## 2. Release\n\n- Two people approve\n',
      file: 'release-notes-policy.md',
      findings: ['9:1 The rule “Two people approve” stands twice; keep one'],
    },
    {
      markdown:
        '# Staff\n\n- People support\n  - [My partner](#staff)\n\n# Leads\n\n- People support\n  - [Partners](#staff)\n',
      findings: [],
    },
    {
      markdown: '# 1.1\n\n- Mended some links\n\n# 1.0\n\n- Mended some links\n',
      file: 'CHANGES.md',
      findings: [],
    },
    {
      markdown: '# Review\n\n- CI is green\n\n# Release\n\n- CI is green.\n',
      findings: ['7:1 The rule “CI is green.” stands twice; keep one'],
    },
  ],
  *run({ handbook, file, tree, places }, { all }): Generator<Finding> {
    const standing = standingItems(tree.children)
    const starts = new Set([...standing].map(item => places.of(item).start.offset))
    const strict = all || isBook(handbook)
    if (!all && (isHistory(file) || CHECKLIST.test(`${nearPath(file ?? '')} ${handbook.title ?? ''}`))) return
    const rules = rulesOf(handbook).filter(
      ({ origin, position, rules: inner, text, level }) =>
        (strict || level !== null) &&
        inner.length === 0 &&
        (origin !== 'item' || starts.has(position.start.offset)) &&
        !isLabel(text),
    )
    const pairs = [...repeated(rules, ({ text }) => key(text))]
    if (!strict && pairs.length >= PATTERN) return
    const areVariants = variants(handbook, strict)
    for (const { item, first } of pairs) {
      if (!all && areVariants(item, first)) continue
      yield {
        message: `The rule ${quote(item.text)} stands twice; keep one`,
        position: item.position,
        related: [{ message: 'the first one', file, position: first.position }],
      }
    }
  },
})

/** A word by itself, or what fills in a form: “Owner: Dev Infra”. */
function isLabel(text: string): boolean {
  return (
    !/\S\s+\S/.test(text) ||
    /^[^:]{1,40}:(?:\s|$)/.test(text) ||
    /:$|\?/.test(text) ||
    TEXT_PLACEHOLDERS.some(({ pattern }) => pattern.test(text))
  )
}
