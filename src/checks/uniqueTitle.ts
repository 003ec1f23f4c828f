import type { Section } from '../model/index.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { headingTexts } from './support/headingTexts.ts'
import { isHistory } from './support/isHistory.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'
import { sectionsOf } from './support/sectionsOf.ts'

export const uniqueTitle = defineCheck({
  id: 'unique-title',
  about: 'Sections beside each other have titles of their own.',
  why: 'In a table of contents readers cannot tell two sections of one title apart, and links lead to the first.',
  severity: 'warning',
  examples: [
    { markdown: '# Review\n\n## Scope\n\nCode.\n\n# Release\n\n## Scope\n\nArtifacts.\n', findings: [] },
    { markdown: '# Review\n\n## 1.1 Scope\n\nCode.\n\n## 1.2 Scope\n\nDocs.\n', findings: [] },
    {
      markdown: '# Changes\n\n## 1.2.0\n\n- Two\n\n## 1.2.0\n\n- One\n',
      file: 'CHANGELOG.md',
      findings: [],
    },
    {
      markdown: '# Review\n\n- Two approvals\n\n# Release\n\n- Tag it\n\n# Review\n\n- CI green\n',
      findings: ['9:1 Two sections beside each other have the title “Review”; rename one'],
    },
    {
      markdown: '# 1. Review\n\n# 2. Release\n\n## 2.1 Tags\n\nOne.\n\n## 2.1 Tags\n\nTwo.\n',
      findings: ['9:1 Two sections beside each other have the title “2.1 Tags”; rename one'],
    },
  ],
  *run(context): Generator<Finding> {
    if (isHistory(context.file)) return
    const textOf = headingTexts(context)
    yield* among(context.handbook.chapters, textOf, context)
    for (const { sections } of sectionsOf(context.handbook)) yield* among(sections, textOf, context)
  },
})

/** From here down the same titles over and over are labels: “Example”, “Yes”, “No”. */
const LABEL_DEPTH = 4
/** A title that many sections have is a pattern, not a slip. */
const PATTERN = 3

function* among(
  sections: readonly Section[],
  textOf: (section: Section) => string,
  context: CheckContext,
): Generator<Finding> {
  // The number is part of what readers see: “Step 1” and “Step 2” may be the numbers of one title.
  const pairs = [...repeated(sections, section => nameOf(section.depth, textOf(section)))]
  const counts = new Map<Section, number>()
  for (const { first } of pairs) counts.set(first, (counts.get(first) ?? 1) + 1)
  for (const { item, first } of pairs) {
    const isLabel =
      counts.get(first)! >= PATTERN ||
      (item.depth >= LABEL_DEPTH && (counts.size > 1 || !/\s/.test(item.title)))
    if (isLabel && item.depth > 1) continue
    yield {
      message: `Two sections beside each other have the title ${quote(textOf(item))}; rename one`,
      position: headingPlace(item, context),
      related: [{ message: 'the first one', file: context.file, position: headingPlace(first, context) }],
    }
  }
}

function nameOf(depth: number, text: string): string {
  return text ? `${depth}\0${key(text)}` : ''
}
