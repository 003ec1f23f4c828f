import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { firstLine } from './support/firstLine.ts'
import { quote } from './support/quote.ts'

export const questionAnswered = defineCheck({
  id: 'question-answered',
  about: 'Every question of the FAQ has an answer.',
  why: 'Readers who find their question expect to find its answer.',
  severity: 'warning',
  examples: [
    { markdown: '# FAQ\n\n- Q: Who owns releases? A: Dev Infra\n', findings: [] },
    {
      markdown: '# FAQ\n\n## Who owns releases?\n\n## Who is on call?\n\nThe owning team.\n',
      findings: ['3:1 The question “Who owns releases?” has no answer'],
    },
  ],
  *run({ handbook, source, at }): Generator<Finding> {
    for (const { answer, question, position, markdown } of handbook.faq) {
      // An answer may be a picture or a piece of HTML without any text.
      if (answer !== '' || /!\[|<[a-z]/i.test(markdown)) continue
      yield {
        message: `The question ${quote(question)} has no answer`,
        position: firstLine(position, source, at),
      }
    }
  },
})
