import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { quote } from './support/quote.ts'

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
  *run({ handbook, source, at, unusedTerms }): Generator<Finding> {
    if (handbook.glossary.length === 0) return
    const unused = unusedTerms()
    for (const term of handbook.glossary) {
      if (!unused.has(term)) continue
      yield {
        message: `The term ${quote(term.term)} is defined and never used`,
        position: firstLine(term.position, source, at),
      }
    }
  },
})
