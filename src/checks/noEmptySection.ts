import type { Section } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { quote } from './support/quote.ts'
import { sectionsOf } from './support/sectionsOf.ts'

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
    for (const section of sections) {
      // A document of one heading is a title without a text yet, or a page that is made of its frontmatter.
      const isTitle = section === preamble && chapters.length > 0
      if (isTitle || sections.length === 1 || !isEmpty(section) || holders.has(section.id)) continue
      yield {
        message: `The section ${quote(section.title)} is empty`,
        position: headingPlace(section, context),
      }
    }
  },
})

function isEmpty({ rules, blocks, sections }: Section): boolean {
  return rules.length === 0 && blocks.length === 0 && sections.length === 0
}
