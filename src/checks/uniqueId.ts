import type { Position } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { htmlIds } from './support/htmlIds.ts'
import { repeated } from './support/repeated.ts'

interface Given {
  id: string
  position: Position
}

export const uniqueId = defineCheck({
  id: 'unique-id',
  about: 'An id names one thing.',
  why: 'A link to an id that is given twice leads to the first, and a rule that is cited by it may be either.',
  severity: 'error',
  examples: [
    { markdown: '# Review {#review}\n\n- R-1: Two approvals\n- R-2: CI is green\n', findings: [] },
    {
      markdown: '# Review\n\n- R-1: Two approvals\n- R-1: CI is green\n',
      findings: ['4:1 The id “R-1” is given twice'],
    },
    {
      markdown: '# Review\n\n<a id="scope"></a>\n\nCode.\n\n<a id="scope"></a>\n\nDocs.\n',
      findings: ['7:1 The id “scope” is given twice'],
    },
  ],
  *run(context): Generator<Finding> {
    for (const { item, first } of repeated(given(context), ({ id }) => id)) {
      yield {
        message: `The id “${item.id}” is given twice`,
        position: item.position,
        related: [{ message: 'the first one', file: context.file, position: first.position }],
      }
    }
  },
})

/** Every id that an author gave, in order. */
function given({ explicitIds, facts, places }: CheckContext): Given[] {
  const inHtml = facts.html.flatMap(node => htmlIds(node.value).map(({ id }) => ({ id, node })))
  const tagged = inHtml.map(({ id, node }) => ({ id, position: places.of(node) }))
  const known = new Set(tagged.map(({ id }) => id))
  const entries = [...explicitIds]
    .map(([entry, id]) => ({ id, position: (entry as { position: Position }).position }))
    // An id that stands in HTML is in the list already.
    .filter(({ id }) => !known.has(id))
  return [...tagged, ...entries].sort((a, b) => a.position.start.offset - b.position.start.offset)
}
