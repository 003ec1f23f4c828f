import type { Term } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { initialsMatch } from './support/initialsMatch.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'
import { wordsIn } from './support/wordsIn.ts'

/** As much of a definition as an acronym is spelt out in, in UTF-16 units. */
const REACH = 120

export const uniqueTerm = defineCheck({
  id: 'unique-term',
  about: 'A term is defined once.',
  why: 'Of two definitions readers find one, and do not know that there is another.',
  severity: 'error',
  examples: [
    { markdown: '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n', findings: [] },
    {
      markdown: '# Glossary\n\n- CD: Continuous Delivery\n- CD: Continuous Deployment\n',
      findings: ['4:1 The term “CD” stands for two things'],
    },
    {
      markdown: '# Glossary\n\n- Runbook: how to\n- Runbook: what to do\n',
      findings: ['4:1 The term “Runbook” is defined twice'],
    },
  ],
  *run({ handbook, file, source, at }): Generator<Finding> {
    for (const { item, first } of repeated(handbook.glossary, ({ term }) => key(term))) {
      const differ = standsForOther(item, first)
      yield {
        message: `The term ${quote(item.term)} ${differ ? 'stands for two things' : 'is defined twice'}`,
        ...(differ ? { severity: 'info' as const } : {}),
        position: firstLine(item.position, source, at),
        related: [{ message: 'the first one', file, position: firstLine(first.position, source, at) }],
      }
    }
  },
})

/** An acronym may well stand for two things, which a glossary has to tell apart. */
function standsForOther(a: Term, b: Term): boolean {
  const [one, other] = [a, b].map(({ term, definition }) => {
    const words = wordsIn(definition.slice(0, REACH))
    return words.slice(0, initialsMatch(term, words)).join(' ').toLowerCase()
  })
  return one !== '' && other !== '' && one !== other
}
