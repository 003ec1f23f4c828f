import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'

export const uniqueTerm = defineCheck({
  id: 'unique-term',
  about: 'A term is defined once.',
  why: 'Of two definitions readers find one, and do not know that there is another.',
  severity: 'error',
  examples: [
    { markdown: '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n', findings: [] },
    {
      markdown: '# Glossary\n\n- CD: Continuous Delivery\n- CD: Continuous Deployment\n',
      findings: ['4:1 The term “CD” is defined twice'],
    },
  ],
  *run({ handbook, file, source, at }): Generator<Finding> {
    for (const { item, first } of repeated(handbook.glossary, ({ term }) => key(term))) {
      yield {
        message: `The term ${quote(item.term)} is defined twice`,
        position: firstLine(item.position, source, at),
        related: [{ message: 'the first one', file, position: firstLine(first.position, source, at) }],
      }
    }
  },
})
