import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { quote } from './support/quote.ts'

export const headingDepth = defineCheck({
  id: 'heading-depth',
  about: 'Headings go down one level at a time.',
  why: 'A level that is left out makes a section look like part of another one, and screen readers announce a gap.',
  severity: 'warning',
  options: {
    max: {
      type: 'integer',
      default: 6,
      minimum: 1,
      maximum: 6,
      description: 'The deepest heading that is allowed.',
    },
  },
  examples: [
    { markdown: '# Review\n\n## Scope\n\n### Code\n\n# Release\n', findings: [] },
    {
      markdown: '# Review\n\n### Scope\n',
      findings: ['3:1 “Scope” has depth 3 below a heading of depth 1; expected 2'],
    },
    {
      markdown: '# Style\n\n## Verbs\n\n##### Yes\n\n##### No\n\n## Nouns\n\n##### Yes\n',
      findings: ['5:1 “Yes” has depth 5 below a heading of depth 2; expected 3'],
    },
    {
      markdown: '# Review\n\n## Scope\n',
      options: { max: 1 },
      findings: ['3:1 “Scope” has depth 2; the deepest that is allowed is 1'],
    },
  ],
  *run({ facts, places }, { max }): Generator<Finding> {
    let before: number | null = null
    const told = new Set<string>()
    for (const { node, text, nested } of facts.headings) {
      if (nested) continue
      const { depth } = node
      if (depth > max)
        yield {
          message: `${quote(text)} has depth ${depth}; the deepest that is allowed is ${max}`,
          position: places.of(node),
        }
      else if (before !== null && depth > before + 1 && !told.has(text)) {
        // A label that stands under many headings, “Yes” or “Example”, is one decision.
        told.add(text)
        yield {
          message: `${quote(text)} has depth ${depth} below a heading of depth ${before}; expected ${before + 1}`,
          position: places.of(node),
        }
      }
      before = depth
    }
  },
})
