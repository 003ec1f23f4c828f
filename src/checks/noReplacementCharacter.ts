import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

const REPLACEMENT = '\uFFFD'
/** A passage that speaks of the character may show it. */
const SPOKEN_OF = /U\+FFFD|replacement character/i

export const noReplacementCharacter = defineCheck({
  id: 'no-replacement-character',
  about: 'No character is lost.',
  why: 'U+FFFD (�) stands where a program could not read a character. What was there can only be found in an older version.',
  severity: 'error',
  examples: [
    { markdown: 'Café, and `�` in code\n', findings: [] },
    { markdown: 'What cannot be read is shown as `U+FFFD` �\n', findings: [] },
    {
      markdown: 'Caf��\n',
      findings: ['1:4 “��” stands for text that was lost; look it up in an older version'],
    },
  ],
  *run({ source, facts, places, at }): Generator<Finding> {
    if (!source.includes(REPLACEMENT)) return
    for (const { prose, text } of facts.passages) {
      if (!text.includes(REPLACEMENT) || SPOKEN_OF.test(text)) continue
      for (const node of prose) {
        if (!node.value.includes(REPLACEMENT)) continue
        const { start, end } = places.of(node)
        for (const { 0: lost, index } of source.slice(start.offset, end.offset).matchAll(/\ufffd+/g)) {
          const position = at(start.offset + index, start.offset + index + lost.length)
          yield {
            message: `“${lost}” stands for text that was lost; look it up in an older version`,
            position,
          }
        }
      }
    }
  },
})
