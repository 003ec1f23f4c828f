import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'

export const uniqueQuestion = defineCheck({
  id: 'unique-question',
  about: 'A question is asked once.',
  why: 'Of two answers readers find one, and only one of them is kept up to date.',
  severity: 'warning',
  examples: [
    {
      markdown: '# FAQ\n\n- Q: Who owns releases? A: Dev Infra\n- Q: Who is on call? A: The team\n',
      findings: [],
    },
    {
      markdown: '# FAQ\n\n- Q: Who owns releases? A: Dev Infra\n- Q: Who owns releases? A: Platform\n',
      findings: ['4:1 The question “Who owns releases?” is asked twice'],
    },
  ],
  *run({ handbook, file, source, at }): Generator<Finding> {
    for (const { item, first } of repeated(handbook.faq, ({ question }) => key(question))) {
      yield {
        message: `The question ${quote(item.question)} is asked twice`,
        position: firstLine(item.position, source, at),
        related: [{ message: 'the first one', file, position: firstLine(first.position, source, at) }],
      }
    }
  },
})
