import type { Chapter } from '../model/index.ts'
import { chapterOrdinal } from './support/chapterOrdinal.ts'
import { type ChapterSeries, chapterSeries } from './support/chapterSeries.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { headingTexts } from './support/headingTexts.ts'

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
    {
      markdown:
        '# Part I: People\n\n# Chapter 1: Hiring\n\n# Chapter 2: Pay\n\n# Part II: Code\n\n# Chapter 3: Review\n\n# Appendix 1: Forms\n',
      findings: [],
    },
    {
      markdown:
        '# Teil 1: Menschen\n\n# Kapitel 1: Ankommen\n\n# Teil 2: Code\n\n# Kapitel 1: Prüfen\n\n# Kapitel 3: Liefern\n',
      findings: ['9:1 Chapter 3 follows chapter 1; expected 2'],
    },
    {
      markdown: '# 第1部 人\n\n# 第1章 入社\n\n# 第2章 給与\n\n# 第2部 開発\n\n# 第3章 レビュー\n',
      findings: [],
    },
    {
      markdown:
        '# Part 1: Code\n\n# Chapter 5: Review\n\n# Chapter 6: Release\n\n# Part 3: People\n\n# Appendix 1: Forms\n\n# Appendix 1: Links\n',
      options: { start: 5 },
      findings: [
        '7:1 Part 3 follows part 1; expected 2',
        '11:1 Two appendices have the number 1: “Links” and “Forms”; expected 2',
      ],
    },
    {
      markdown: '# Appendix 2: Forms\n\n# Appendix 3: Links\n',
      findings: ['1:1 The first appendix has the number 2; expected 1'],
    },
    { markdown: '# 0. Before you start\n\n# 1. Review\n\n# 2. Release\n', findings: [] },
    {
      markdown: '# Chapter 2: Review\n\n# Chapter 3: Release\n',
      findings: ['1:1 The first chapter has the number 2; expected 1'],
    },
  ],
  *run(context, { start }): Generator<Finding> {
    const textOf = headingTexts(context)
    const numbered = context.handbook.chapters.flatMap((chapter): Numbered[] => {
      const ordinal = chapter.number === null ? null : chapterOrdinal(chapter.number)
      return ordinal === null ? [] : [{ chapter, ordinal, series: chapterSeries(textOf(chapter)) }]
    })
    if (numbered.length < MIN_CHAPTERS) return
    for (const run of runsOf(numbered, start))
      if (run.length >= MIN_CHAPTERS) yield* inRun(run, start, context)
  },
})

interface Numbered {
  chapter: Chapter
  ordinal: number
  series: ChapterSeries
}

const NAMES: { [Series in ChapterSeries]: { one: string; first: string; many: string } } = {
  part: { one: 'part', first: 'Part', many: 'parts' },
  chapter: { one: 'chapter', first: 'Chapter', many: 'chapters' },
  appendix: { one: 'appendix', first: 'Appendix', many: 'appendices' },
}

/** What counts on from each other: parts, chapters and appendices each by themselves; below a part chapters may begin anew. */
function runsOf(numbered: readonly Numbered[], start: number): Numbered[][] {
  const runs: Numbered[][] = []
  const open = new Map<ChapterSeries, Numbered[]>()
  let isBelowPart = false
  for (const entry of numbered) {
    const { series, ordinal } = entry
    const isAnew = series === 'chapter' && isBelowPart && ordinal === start
    const run = (!isAnew && open.get(series)) || []
    if (run.length === 0) runs.push(run)
    open.set(series, run)
    run.push(entry)
    if (series !== 'appendix') isBelowPart = series === 'part'
  }
  return runs
}

function* inRun(run: readonly Numbered[], start: number, context: CheckContext): Generator<Finding> {
  const first = new Map<number, Chapter>()
  let last: number | null = null
  for (const { chapter, ordinal, series } of run) {
    const position = headingPlace(chapter, context)
    const expected: number = last === null ? firstOf(series === 'chapter' ? start : 1, ordinal) : last + 1
    const twin = first.get(ordinal)
    if (twin) {
      const message = `Two ${NAMES[series].many} have the number ${chapter.number}: “${chapter.title}” and “${twin.title}”; expected ${expected}`
      const related = [
        { message: 'the first one', file: context.file, position: headingPlace(twin, context) },
      ]
      yield { message, position, related }
      continue
    }
    first.set(ordinal, chapter)
    if (ordinal !== expected) yield { message: wrongNumber(chapter.number, series, last, expected), position }
    last = ordinal
  }
}

/** What comes before a chapter 1 may count as 0. */
function firstOf(start: number, ordinal: number): number {
  return start === 1 && ordinal === 0 ? 0 : start
}

function wrongNumber(
  number: string | null,
  series: ChapterSeries,
  last: number | null,
  expected: number,
): string {
  const { one, first } = NAMES[series]
  return last === null
    ? `The first ${one} has the number ${number}; expected ${expected}`
    : `${first} ${number} follows ${one} ${last}; expected ${expected}`
}
