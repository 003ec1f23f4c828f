import type { Handbook } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { isPartial } from './support/isPartial.ts'
import { quote } from './support/quote.ts'
import { sectionsOf } from './support/sectionsOf.ts'

/** So few terms tell nothing of what a glossary is for. */
const FEW = 4

export const termUsed = defineCheck({
  id: 'term-used',
  about: 'A term of the glossary is used somewhere.',
  why: 'A term that no rule uses makes readers look for what they missed, and is never brought up to date.',
  severity: 'warning',
  examples: [
    {
      markdown:
        '# Review\n\n- CI green before two approvals\n\n# Glossary\n\n- CI: Continuous Integration\n- Approval: a review that says yes\n',
      findings: [],
    },
    {
      markdown:
        '# Review\n\n- CI green\n\n# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n',
      findings: ['8:1 The term “CD” is defined and never used'],
    },
    {
      markdown: '# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
  ],
  *run(context): Generator<Finding> {
    const { handbook, source, at } = context
    if (handbook.glossary.length === 0 || isPartial(context)) return
    const unused = context.unusedTerms()
    const terms = handbook.glossary.filter(term => unused.has(term))
    if (isForOthers(handbook, terms.length)) return
    for (const term of terms) {
      yield {
        message: `The term ${quote(term.term)} is defined and never used`,
        position: firstLine(term.position, source, at),
      }
    }
  },
})

/** Where most terms are unused, or the text is shorter than its glossary, that one is for readers of something else. */
function isForOthers(handbook: Handbook, unused: number): boolean {
  const { glossary, faq } = handbook
  if (glossary.length > 1 && unused === glossary.length) return true
  if (glossary.length <= FEW) return false
  const outside = sectionsOf(handbook)
    .filter(({ kind }) => kind !== 'glossary')
    .reduce((sum, { rules, blocks }) => sum + rules.length + blocks.length, faq.length)
  return unused * 2 > glossary.length || outside < glossary.length
}
