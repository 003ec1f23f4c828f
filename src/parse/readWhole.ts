import type { RootContent } from 'mdast'
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
  const isEarly = (node: RootContent) => node.position!.start.offset! < limit
  const early = rest.nodes.filter(isEarly)
  const inner = rest.sections.filter(section => !own.has(section))
  const earlySections = inner.filter(section => isEarly(ends(section)[0]))
  fillSection(read, { ...rest, nodes: early, sections: earlySections }, { ...UNNUMBERED }, kind, reading)
  const chapters = readChapters(left, kind, reading)
  const holder = holderAmong(chapters)
  const late = [
    ...rest.nodes
      .filter(node => !isEarly(node))
      .map(node => ({ heading: null, nodes: [node], sections: [] })),
    ...inner
      .filter(section => !isEarly(ends(section)[0]))
      .map(section => ({ heading: null, nodes: [], sections: [section] })),
  ]
  for (const part of late) {
    const position = reading.places.of(...ends(part))
    const chapter = holder(position.start)!
    fillSection(chapter, part, { ...UNNUMBERED }, kind, reading)
    extend(chapter, position.end)
  }
  let isEmpty = !preamble && early.length + earlySections.length === 0
  read.position.end = preamble ? reading.places.of(...ends(preamble)).end : { ...read.position.start }
  for (const node of early) extend(read, reading.places.of(node).end)
  for (const { position } of read.sections) extend(read, position.end)
  for (const entry of entries) {
    const chapter = holder(entry.position.start)
    if (chapter) reading.owners.set(entry, chapter)
    else isEmpty = false
    extend(chapter ?? read, entry.position.end)
  }
  if (reading.glossary.length + reading.faq.length === 0) read.kind = 'rules'
  return { preamble: isEmpty ? null : read, chapters }
}

/** Gives the last chapter that starts before a place. */
function holderAmong(chapters: Chapter[]): (place: Point) => Chapter | null {
  const starts = chapters.map(({ position }) => position.start.offset)
  return ({ offset }) => chapters[firstIndex(starts.length, index => starts[index]! >= offset) - 1] ?? null
}

function extend({ position }: Section, end: Point): void {
  if (position.end.offset < end.offset) position.end = { ...end }
}
