import type { Chapter } from '../model/index.ts'
import { chapterOrdinal } from './support/chapterOrdinal.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'

/** One numbered chapter may be a chapter of a handbook in many files. */
const MIN_CHAPTERS = 2

export const chapterNumber = defineCheck({
  id: 'chapter-number',
  about: 'Numbered chapters count from 1, without a gap and without a double.',
  why: 'People cite rules by number: “3.4”. A number that two chapters have names none of them.',
  severity: 'error',
  options: {
    start: {
      type: 'integer',
      default: 1,
      minimum: 0,
      description: 'The number of the first chapter.',
    },
  },
  examples: [
    { markdown: '# Chapter 1: Onboarding\n\n# Chapter 2: Review\n\n# Glossary\n', findings: [] },
    {
      markdown: '# 1. Onboarding\n\n# 2. Review\n\n# 2. Release\n\n# 5. Incidents\n',
      findings: [
        '5:1 Two chapters have the number 2: “Release” and “Review”; expected 3',
        '7:1 Chapter 5 follows chapter 2; expected 3',
      ],
    },
    { markdown: '# 0. Before you start\n\n# 1. Review\n\n# 2. Release\n', findings: [] },
    {
      markdown: '# Chapter 2: Review\n\n# Chapter 3: Release\n',
      findings: ['1:1 The first chapter has the number 2; expected 1'],
    },
  ],
  *run(context, { start }): Generator<Finding> {
    const { handbook, file } = context
    const numbered = handbook.chapters
      .map(chapter => ({ chapter, ordinal: chapter.number === null ? null : chapterOrdinal(chapter.number) }))
      .filter((entry): entry is Numbered => entry.ordinal !== null)
    if (numbered.length < MIN_CHAPTERS) return
    const first = new Map<number, Chapter>()
    let last: number | null = null
    for (const { chapter, ordinal } of numbered) {
      const position = headingPlace(chapter, context)
      const expected: number = last === null ? firstOf(start, ordinal) : last + 1
      const twin = first.get(ordinal)
      if (twin) {
        const message = `Two chapters have the number ${chapter.number}: “${chapter.title}” and “${twin.title}”; expected ${expected}`
        const related = [{ message: 'the first one', file, position: headingPlace(twin, context) }]
        yield { message, position, related }
        continue
      }
      first.set(ordinal, chapter)
      if (ordinal !== expected) yield { message: wrongNumber(chapter, last, expected), position }
      last = ordinal
    }
  },
})

type Numbered = { chapter: Chapter; ordinal: number }

/** What comes before a chapter 1 may count as 0. */
function firstOf(start: number, ordinal: number): number {
  return start === 1 && ordinal === 0 ? 0 : start
}

function wrongNumber({ number }: Chapter, last: number | null, expected: number): string {
  return last === null
    ? `The first chapter has the number ${number}; expected ${expected}`
    : `Chapter ${number} follows chapter ${last}; expected ${expected}`
}
