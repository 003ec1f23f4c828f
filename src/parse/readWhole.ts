import type { Chapter, Point, Section } from '../model/index.ts'
import { firstIndex } from '../text/firstIndex.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import { readEntries } from './readEntries.ts'
import type { Reading } from './reading.ts'
import { type Parts, readChapters, UNNUMBERED } from './readOutline.ts'
import { readTitle } from './readTitle.ts'
import { emptySection, ends, fillSection } from './section.ts'

/**
 * Reads a file that is a glossary or a FAQ as a whole. Its chapters are entries first, and what is none stays a chapter.
 * The preamble holds what stands before the first of them; what stands behind one is given to it.
 *
 * @param whole the preamble and the chapters as one section
 * @param own the chapters
 */
export function readWhole(
  whole: OutlineSection,
  preamble: OutlineSection | null,
  own: Set<OutlineSection>,
  kind: TitleKind,
  reading: Reading,
): Parts {
  const read = emptySection(whole, readTitle(whole, reading), kind, reading)
  const rest = readEntries(whole, read, kind, reading)
  const entries = [...reading.glossary, ...reading.faq]
  const left = rest.sections.filter(chapter => own.has(chapter))
  const limit = left[0]?.heading?.position?.start.offset ?? Number.POSITIVE_INFINITY
  const pieces = piecesOf({ ...rest, sections: rest.sections.filter(section => !own.has(section)) })
  const isEarly = (piece: OutlineSection) => ends(piece)[0].position!.start.offset! < limit
  const early = pieces.filter(isEarly)
  fillSection(read, joined(early), { ...UNNUMBERED }, kind, reading)
  const chapters = readChapters(left, kind, reading)
  const holder = holderAmong(chapters)
  for (const piece of pieces.filter(piece => !isEarly(piece))) {
    const { start, end } = reading.places.of(...ends(piece))
    const chapter = holder(start)!
    fillSection(chapter, piece, { ...UNNUMBERED }, kind, reading)
    extend(chapter, end)
  }
  read.position.end = preamble ? reading.places.of(...ends(preamble)).end : { ...read.position.start }
  for (const piece of early) extend(read, reading.places.of(...ends(piece)).end)
  for (const entry of entries) {
    const chapter = holder(entry.position.start)
    if (chapter) reading.owners.set(entry, chapter)
    extend(chapter ?? read, entry.position.end)
  }
  if (reading.glossary.length + reading.faq.length === 0) read.kind = 'rules'
  const isEmpty = !preamble && early.length === 0 && entries.every(({ position }) => holder(position.start))
  return { preamble: isEmpty ? null : read, chapters }
}

/** Each node and each section by itself, nodes first. */
function piecesOf({ nodes, sections }: OutlineSection): OutlineSection[] {
  return [
    ...nodes.map(node => ({ heading: null, nodes: [node], sections: [] })),
    ...sections.map(section => ({ heading: null, nodes: [], sections: [section] })),
  ]
}

function joined(pieces: OutlineSection[]): OutlineSection {
  return {
    heading: null,
    nodes: pieces.flatMap(({ nodes }) => nodes),
    sections: pieces.flatMap(({ sections }) => sections),
  }
}

/** Gives the last chapter that starts before a place. */
function holderAmong(chapters: Chapter[]): (place: Point) => Chapter | null {
  const starts = chapters.map(({ position }) => position.start.offset)
  return ({ offset }) => chapters[firstIndex(starts.length, index => starts[index]! >= offset) - 1] ?? null
}

function extend({ position }: Section, end: Point): void {
  if (position.end.offset < end.offset) position.end = { ...end }
}
