import type { Section } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { isTemplate } from './support/isTemplate.ts'
import { quote } from './support/quote.ts'
import { sectionsOf } from './support/sectionsOf.ts'

/** Longer titles are sentences. */
const MAX_TITLE = 100

export const noEmptySection = defineCheck({
  id: 'no-empty-section',
  about: 'Every section says something.',
  why: 'A heading with nothing under it promises what readers do not find.',
  severity: 'warning',
  examples: [
    { markdown: '# Review\n\n## Scope\n\nAll code.\n', findings: [] },
    {
      markdown:
        '# Review\n\n- Two approvals\n\n# Release\n\n<!-- to be written -->\n\n# Incidents\n\n- Page\n',
      findings: ['5:1 The section “Release” is empty'],
    },
  ],
  *run(context): Generator<Finding> {
    const { glossary, faq, preamble, chapters } = context.handbook
    const holders = new Set([...glossary, ...faq].map(({ section }) => section))
    const sections = sectionsOf(context.handbook)
    if (isTemplate(context.file)) return
    const links = linkedHeadings(context)
    for (const section of sections) {
      // A document of one heading is a title without a text yet, or a page that is made of its frontmatter.
      const isTitle = section === preamble && chapters.length > 0
      if (isTitle || sections.length === 1 || !isEmpty(section) || holders.has(section.id)) continue
      if (saysIt(section) || links.has(section.position.start.offset)) continue
      yield {
        message: `The section ${quote(section.title)} is empty`,
        position: headingPlace(section, context),
      }
    }
  },
})

/** A heading that is a sentence is its own text. */
function saysIt({ title }: Section): boolean {
  return title.length > MAX_TITLE || /[.!…]$/.test(title)
}

/** Where the headings stand that lead to the page which says the rest. */
function linkedHeadings({ facts, places }: CheckContext): ReadonlySet<number> {
  const linked = facts.headings.filter(({ node }) =>
    node.children.some(({ type }) => type.startsWith('link')),
  )
  return new Set(linked.map(({ node }) => places.of(node).start.offset))
}

function isEmpty({ rules, blocks, sections }: Section): boolean {
  return rules.length === 0 && blocks.length === 0 && sections.length === 0
}
