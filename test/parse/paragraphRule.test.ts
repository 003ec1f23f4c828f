import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const rulesOf = (markdown: string) => parse(`# A\n\n${markdown}\n`).chapters[0]!.rules

describe('paragraphRule', () => {
  it.each([
    ['Keys MUST rotate.', 1],
    ['Keys must rotate.', 0],
    ['YOU MUST READ this page.', 0],
    ['The “MUST” is a word.', 0],
    ['MUST and MAY are read as RFC 2119 says.', 0],
    ['Keys SHOULD NOT:', 0],
    ['Every key MUST or SHOULD be counted.', 1],
    ['Mates MUST and SHALL log.', 1],
    ['Who breaks one MUST, MUST NOT or SHALL is out.', 0],
    ['Who keeps the MUST and SHOULD demands complies.', 0],
  ])('%j gives %i rules', (markdown, count) => {
    expect(rulesOf(markdown)).toHaveLength(count)
  })

  it('reads a long run of capitals in one pass', () => {
    expect(rulesOf(`${'A'.repeat(300_000)} MUST be`)).toHaveLength(1)
  })
})
