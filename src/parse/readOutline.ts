import { plainText } from '../markdown/plainText.ts'
import type { Chapter, Handbook, Point, Question, Section, Term } from '../model/index.ts'
import { adoptQuestions } from './adoptQuestions.ts'
import { fileKind } from './fileKind.ts'
import { heading } from './heading.ts'
import type { TitleKind } from './kinds.ts'
import type { Outline, OutlineSection } from './outline.ts'
import { readEntries } from './readEntries.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'
import type { Numbering } from './rules.ts'
import { emptySection, ends, fillSection, section } from './section.ts'
import { termOfFile } from './termOfFile.ts'

type Parts = Pick<Handbook, 'preamble' | 'chapters'>

const UNNUMBERED: Numbering = { prefix: null, count: 0 }

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
  const kind = fileKind(title, preamble, reading)
  const whole: OutlineSection = {
    heading: preamble?.heading ?? null,
    nodes: preamble?.nodes ?? [],
    sections: [...(preamble?.sections ?? []), ...chapters],
  }
  if (whole.nodes.length + whole.sections.length === 0)
    return { preamble: readPreamble(preamble, kind, reading), chapters: [] }
  const entry = termOfFile(title, whole, kind, reading)
  if (entry) return { preamble: entry, chapters: [] }
  if (kind.kind === 'rules')
    return {
      preamble: readPreamble(preamble, kind, reading),
      chapters: readChapters(chapters, kind, reading),
    }
  return readWhole(whole, preamble, new Set(chapters), kind, reading)
}

function readPreamble(preamble: OutlineSection | null, kind: TitleKind, reading: Reading): Section | null {
  return preamble && section(preamble, () => ({ ...UNNUMBERED }), kind, reading).section
}

function readChapters(chapters: OutlineSection[], kind: TitleKind, reading: Reading): Chapter[] {
  const numbered = chapters.some(({ heading: node }) => node && heading(plainText(node)).number !== null)
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

function readWhole(
  whole: OutlineSection,
  preamble: OutlineSection | null,
  own: Set<OutlineSection>,
  kind: TitleKind,
  reading: Reading,
): Parts {
  const read = emptySection(whole, readTitle(whole, reading), kind, reading)
  const rest = readEntries(whole, read, kind, reading)
  const left = rest.sections.filter(chapter => own.has(chapter))
  const entries = [...reading.glossary, ...reading.faq]
  fillSection(
    read,
    { ...rest, sections: rest.sections.filter(inner => !own.has(inner)) },
    { ...UNNUMBERED },
    kind,
    reading,
  )
  const chapters = readChapters(left, kind, reading)
  if (reading.glossary.length + reading.faq.length === 0) read.kind = 'rules'
  if (!preamble && entries.length === 0) return { preamble: null, chapters }
  const end = giveToChapters(entries, chapters, reading)
  const ownEnd = preamble ? reading.places.of(...ends(preamble)).end : null
  if (!end && !ownEnd) return { preamble: null, chapters }
  read.position.end = end && (!ownEnd || end.offset > ownEnd.offset) ? end : ownEnd!
  return { preamble: read, chapters }
}

/**
 * The preamble holds what stands before the first chapter; an entry behind a chapter is given to that chapter.
 *
 * @returns where the entries before the first chapter end
 */
function giveToChapters(entries: (Term | Question)[], chapters: Chapter[], reading: Reading): Point | null {
  let end: Point | null = null
  let next = 0
  for (const entry of entries.sort((a, b) => a.position.start.offset - b.position.start.offset)) {
    while (next < chapters.length && chapters[next]!.position.start.offset < entry.position.start.offset)
      next++
    const holder = chapters[next - 1]
    if (!holder) end = { ...entry.position.end }
    else {
      reading.owners.set(entry, holder)
      if (holder.position.end.offset < entry.position.end.offset)
        holder.position.end = { ...entry.position.end }
    }
  }
  return end
}
