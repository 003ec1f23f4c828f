import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { key } from './support/key.ts'
import { quote } from './support/quote.ts'

export const requiredChapters = defineCheck({
  id: 'required-chapters',
  about: 'The chapters that every handbook of yours needs are there, in their order.',
  why: 'Readers look for incident response where it was in the last handbook.',
  severity: 'error',
  options: {
    titles: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'The titles, without numbers.',
    },
    ordered: { type: 'boolean', default: true, description: 'Whether they must stand in this order.' },
  },
  examples: [
    {
      markdown: '# Chapter 1: Review\n\n# Chapter 2: Other\n\n# Chapter 3: Release\n',
      options: { titles: ['Review', 'Release'] },
      findings: [],
    },
    {
      markdown: '# Release\n\n# Review\n',
      options: { titles: ['Review', 'Release', 'Incidents'] },
      findings: [
        '1:1 There is no chapter “Incidents”',
        '1:1 The chapter “Release” stands before “Review”; expected it behind',
      ],
    },
  ],
  *run(context, { titles, ordered }): Generator<Finding> {
    const { handbook, at, file } = context
    const places = new Map(
      [...handbook.chapters].reverse().map(chapter => [key(chapter.title), chapter] as const),
    )
    let last: (typeof handbook.chapters)[number] | null = null
    for (const title of titles) {
      const chapter = places.get(key(title))
      if (!chapter) yield { message: `There is no chapter ${quote(title)}`, position: at(0, 0) }
      else if (ordered && last && chapter.position.start.offset < last.position.start.offset) {
        yield {
          message: `The chapter ${quote(chapter.title)} stands before ${quote(last.title)}; expected it behind`,
          position: headingPlace(chapter, context),
          related: [{ message: quote(last.title), file, position: headingPlace(last, context) }],
        }
      } else last = chapter
    }
  },
})
