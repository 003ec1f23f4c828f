import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

export const noInvalidBytes = defineCheck({
  id: 'no-invalid-bytes',
  about: 'The file is UTF-8.',
  why: 'Each program guesses bytes that are no UTF-8 in its own way, so that readers see different characters, or none.',
  severity: 'error',
  examples: [{ markdown: 'Café\n', findings: [] }],
  *run({ handbook }): Generator<Finding> {
    for (const { check, message, position } of handbook.problems)
      if (check === 'no-invalid-bytes') yield { message, position }
    for (const { kind, position, after, reason } of handbook.repairs) {
      if (kind !== 'invalid-bytes') continue
      const { start, end } = position
      // The text stays; the bytes that are written for it are UTF-8.
      const fix = [{ start: start.offset, end: end.offset, text: after }]
      yield { message: `“${after}”: ${reason}; expected UTF-8`, position, fix }
    }
  },
})
