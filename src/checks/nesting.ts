import { defineCheck } from './support/defineCheck.ts'
import { problemFindings } from './support/problemFindings.ts'

/** One more than the parser is let. */
const TOO_DEEP = '>'.repeat(101)

export const nesting = defineCheck({
  id: 'nesting',
  about: 'Text nests no deeper than it can be read.',
  why: 'Hundreds of quotes, lists or brackets in each other are no text that people write. What is deeper is taken as plain text.',
  severity: 'error',
  examples: [
    { markdown: '> > quoted\n', findings: [] },
    {
      markdown: `${TOO_DEEP} deep\n`,
      findings: [
        '1:101 Text nests too deep to be read: 1 of its delimiters are taken as plain text, the first one here.',
      ],
    },
  ],
  run: ({ handbook }) => problemFindings(handbook, 'nesting'),
})
