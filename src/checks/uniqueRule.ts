import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'
import { rulesOf } from './support/sectionsOf.ts'

export const uniqueRule = defineCheck({
  id: 'unique-rule',
  about: 'Every rule stands in one place.',
  why: 'Of two copies of a rule one is changed some day, and then the handbook says two things.',
  severity: 'warning',
  examples: [
    { markdown: '# Review\n\n- Two approvals\n\n# Release\n\n- One approval\n', findings: [] },
    {
      markdown: '# Review\n\n- CI is green\n\n# Release\n\n- CI is green.\n',
      findings: ['7:1 The rule “CI is green.” stands twice'],
    },
  ],
  *run({ handbook, file }): Generator<Finding> {
    for (const { item, first } of repeated(rulesOf(handbook), ({ text }) => key(text))) {
      yield {
        message: `The rule ${quote(item.text)} stands twice`,
        position: item.position,
        related: [{ message: 'the first one', file, position: first.position }],
      }
    }
  },
})
