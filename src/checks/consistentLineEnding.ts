import { findLineEndings } from '../text/findLineEndings.ts'
import { plural } from '../text/plural.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

const NAMES: { [ending: string]: string } = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }

export const consistentLineEnding = defineCheck({
  id: 'consistent-line-ending',
  about: 'All lines of a file end alike.',
  why: 'Mixed line endings make an edit of one line show up as an edit of many.',
  severity: 'warning',
  examples: [
    { markdown: '- a\r\n- b\r\n', findings: [] },
    {
      markdown: '- a\n- b\r\n- c\n',
      findings: ['2:4 1 line ends in CRLF, the others in LF'],
      fixed: '- a\n- b\n- c\n',
    },
  ],
  *run({ source, at }): Generator<Finding> {
    const edits = findLineEndings(source)
    const [first] = edits
    if (!first) return
    const kinds = [...new Set(edits.map(({ before }) => NAMES[before]))].join(' or ')
    yield {
      message: `${plural(edits.length, 'line')} ${edits.length === 1 ? 'ends' : 'end'} in ${kinds}, the others in ${NAMES[first.after]}`,
      position: at(first.start, first.end),
      fix: edits.map(({ start, end, after }) => ({ start, end, text: after })),
    }
  },
})
