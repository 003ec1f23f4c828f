import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'
import { rulesOf } from './support/sectionsOf.ts'
import { standingItems } from './support/standingItems.ts'

export const uniqueRule = defineCheck({
  id: 'unique-rule',
  about: 'Every rule stands in one place.',
  why: 'Of two copies of a rule one is changed some day, and then the handbook says two things.',
  severity: 'warning',
  examples: [
    { markdown: '# Review\n\n- Two approvals\n\n# Release\n\n- One approval\n', findings: [] },
    {
      markdown: '# Review\n\n- CI is green\n\n# Release\n\n- CI is green.\n',
      findings: ['7:1 The rule “CI is green.” stands twice'],
    },
  ],
  *run({ handbook, file, tree, places }): Generator<Finding> {
    const standing = standingItems(tree.children)
    const starts = new Set([...standing].map(item => places.of(item).start.offset))
    const rules = rulesOf(handbook).filter(
      ({ origin, position, rules: inner, text }) =>
        inner.length === 0 && (origin !== 'item' || starts.has(position.start.offset)) && !isLabel(text),
    )
    for (const { item, first } of repeated(rules, ({ text }) => key(text))) {
      yield {
        message: `The rule ${quote(item.text)} stands twice`,
        position: item.position,
        related: [{ message: 'the first one', file, position: first.position }],
      }
    }
  },
})

/** A word by itself, or what fills in a form: “Owner: Dev Infra”. */
function isLabel(text: string): boolean {
  return !/\S\s+\S/.test(text) || /^[^:]{1,40}:(?:\s|$)/.test(text) || text.endsWith(':')
}
