import type { Chapter, Handbook, Section } from '../model/index.ts'
import { adoptQuestions } from './adoptQuestions.ts'
import { entryOfFile } from './entryOfFile.ts'
import { entryOfFrontmatter } from './entryOfFrontmatter.ts'
import { askedKind } from './faq/askedKind.ts'
import { ASKS } from './faq/marks.ts'
import { fileKind } from './fileKind.ts'
import type { TitleKind } from './kinds.ts'
import type { Numbering } from './newRule.ts'
import type { Outline, OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'
import { readWhole } from './readWhole.ts'
import { section } from './section.ts'

export type Parts = Pick<Handbook, 'preamble' | 'chapters'>

export const UNNUMBERED: Numbering = { prefix: null, count: 0 }

/**
 * Reads the outline of a file. A file that is a glossary or a FAQ as a whole is read as one section: its chapters are
 * entries first, and what is none stays a chapter.
 *
 * @param title the title in the frontmatter
 */
export function readOutline(
  { preamble, chapters: own }: Outline,
  title: string | null,
  reading: Reading,
): Parts {
  const chapters = adoptQuestions(own, reading)
  const lone = loneTitle(chapters, reading)
  const whole: OutlineSection = {
    heading: preamble?.heading ?? null,
    nodes: preamble?.nodes ?? [],
    sections: [...(preamble?.sections ?? []), ...chapters],
  }
  const kind = askedKind(fileKind(title, preamble ?? lone, reading), whole, reading)
  if (whole.nodes.length + whole.sections.length === 0)
    return {
      preamble: readPreamble(preamble, kind, reading) ?? entryOfFrontmatter(title, reading),
      chapters: [],
    }
  const entry = entryOfFile(title, whole, kind, reading)
  if (entry) return { preamble: entry, chapters: [] }
  // A heading that only names the file is none of its terms.
  if (kind.kind === 'rules' || (kind.kind === 'glossary' && lone && !preamble))
    return {
      preamble: readPreamble(preamble, kind, reading),
      chapters: readChapters(chapters, kind, reading),
    }
  return readWhole(whole, preamble, new Set(chapters), kind, reading)
}

/** A file with nothing but one heading of the first depth has its title there, though it counts as its chapter, unless it asks. */
function loneTitle([only, more]: OutlineSection[], reading: Reading): OutlineSection | null {
  if (!only || more || only.heading?.depth !== 1) return null
  return ASKS.test(readTitle(only, reading).said) ? null : only
}

function readPreamble(preamble: OutlineSection | null, kind: TitleKind, reading: Reading): Section | null {
  return preamble && section(preamble, () => ({ ...UNNUMBERED }), kind, reading).section
}

/** Reads the chapters of a file. */
export function readChapters(chapters: OutlineSection[], kind: TitleKind, reading: Reading): Chapter[] {
  const numbered = chapters.some(chapter => readTitle(chapter, reading).number !== null)
  return chapters.map((chapter, index): Chapter => {
    // Where no chapter has a number, its place among the others is the number to cite.
    const count = (number: string | null) => ({
      prefix: number ?? (numbered ? null : String(index + 1)),
      count: 0,
    })
    const { section: read, number } = section(chapter, count, kind, reading)
    return Object.assign(read, { number, file: reading.file })
  })
}
