import { missingFinalNewline } from '../text/missingFinalNewline.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

export const finalNewline = defineCheck({
  id: 'final-newline',
  about: 'A file ends with the end of a line.',
  why: 'Without it, tools join the last line with what comes next, and the next line that is added shows up as two changed lines.',
  severity: 'warning',
  examples: [
    { markdown: '- a\n', findings: [] },
    { markdown: '- a', findings: ['1:4 The last line does not end; add a newline'], fixed: '- a\n' },
  ],
  *run({ source, at }): Generator<Finding> {
    const ending = missingFinalNewline(source)
    if (ending === null) return
    const end = source.length
    yield {
      message: 'The last line does not end; add a newline',
      position: at(end, end),
      fix: [{ start: end, end, text: ending }],
    }
  },
})
