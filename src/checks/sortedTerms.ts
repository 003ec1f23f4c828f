import type { Term } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { quote } from './support/quote.ts'

export const sortedTerms = defineCheck({
  id: 'sorted-terms',
  about: 'The glossary is in alphabetical order.',
  why: 'In a printed or a long glossary readers look terms up by their letter.',
  severity: 'warning',
  presets: [],
  examples: [
    { markdown: '# Glossary\n\n- CD: Continuous Delivery\n- CI: Continuous Integration\n', findings: [] },
    {
      markdown: '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n',
      findings: ['4:1 The term “CD” stands behind “CI”; expected it before'],
    },
  ],
  *run({ handbook, file, source, at }): Generator<Finding> {
    let last: Term | null = null
    for (const term of handbook.glossary) {
      if (last && last.section === term.section && compare(term.term, last.term) < 0) {
        yield {
          message: `The term ${quote(term.term)} stands behind ${quote(last.term)}; expected it before`,
          position: firstLine(term.position, source, at),
          related: [{ message: quote(last.term), file, position: firstLine(last.position, source, at) }],
        }
      } else last = term
    }
  },
})

/** As readers look terms up, whatever the machine's language. */
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true, ignorePunctuation: true })
}
