import { wayOut } from '../text/wayOut.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

export const noUnusedException = defineCheck({
  id: 'no-unused-exception',
  about: 'Every comment that switches a check off is needed.',
  why: 'An exception that is left behind hides the next finding in its place.',
  severity: 'warning',
  last: true,
  examples: [
    {
      markdown:
        '# Review\n\n- CI is green\n\n<!-- handbook-kit-disable-next-line unique-rule -- said twice on purpose -->\n- CI is green\n',
      with: ['unique-rule'],
      findings: [],
    },
    {
      markdown: '# Review\n\n<!-- handbook-kit-disable-next-line unique-rule -->\n\n- CI is green\n',
      with: ['unique-rule'],
      findings: ['3:1 Nothing is disabled here by “unique-rule”; remove it'],
    },
    {
      markdown: '# Review\n\n<!-- handbook-kit-disable unike-rule -->\n\n- CI is green\n',
      findings: ['3:1 There is no check “unike-rule”; did you mean unique-rule?'],
    },
  ],
  run: () => [],
  *across({ exceptions, checkIds }): Generator<Finding> {
    for (const { kind, checks, unused, isUsed, position } of exceptions) {
      if (!kind.startsWith('disable')) continue
      if (checks.length === 0 && !isUsed)
        yield { message: 'Nothing is disabled here; remove the comment', position }
      for (const id of checks) {
        if (!checkIds.includes(id))
          yield { message: `There is no check “${id}”${wayOut(id, checkIds, '')}`, position }
        else if (unused.includes(id))
          yield { message: `Nothing is disabled here by “${id}”; remove it`, position }
      }
    }
  },
})
