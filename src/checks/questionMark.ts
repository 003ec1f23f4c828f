import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { quote } from './support/quote.ts'

/** Words that begin a question in English, and hardly a statement. */
const ASKS =
  /^(?:who|whom|whose|what(?! to )|which|where|why|how(?! to )|when (?:do|does|did|is|are|was|should|can|must|will)|do|does|did|is|are|am|can|could|should|would|will|may i|may we|must (?:i|we))\b/i
/** A title that tells what it is about, with the subject before the verb: “How we work”, “What it costs”. */
const TELLS =
  /^(?:who|what|which|where|why|how) (?:i|we|you|he|she|it|they|this|these|those|our|your|their)\b/i
/** `?` in the scripts that have their own, and what may follow it. */
const MARKED = /[?？؟;՞][)\]"'”’»*_\s]*$/

export const questionMark = defineCheck({
  id: 'question-mark',
  about: 'A question ends with a question mark.',
  why: 'Readers and tools tell a question from a topic by its mark.',
  severity: 'info',
  examples: [
    {
      markdown: '# FAQ\n\n## Who owns releases?\n\nDev Infra.\n\n## Releases on Friday\n\nNo.\n',
      findings: [],
    },
    {
      markdown: '# FAQ\n\n## Who pays?\n\nWe do.\n\n## What we pay for\n\nAll that is asked for.\n',
      findings: [],
    },
    {
      markdown: '# FAQ\n\n- Q: Who owns releases A: Dev Infra\n',
      findings: ['3:1 The question “Who owns releases” has no question mark'],
    },
  ],
  *run({ handbook, source, at }): Generator<Finding> {
    for (const { question, position } of handbook.faq) {
      if (question.includes('?') || MARKED.test(question) || !ASKS.test(question) || TELLS.test(question))
        continue
      yield {
        message: `The question ${quote(question)} has no question mark`,
        position: firstLine(position, source, at),
      }
    }
  },
})
