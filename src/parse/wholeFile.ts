import type { Chapter, Section } from '../model/index.ts'
import { extendSection } from './extendSection.ts'
import type { FilePart } from './readPart.ts'

/** A file as one section. Its sections stay the objects that they are: terms and questions know them by identity. */
export function wholeFile({ handbook: { preamble, chapters, frontmatter } }: FilePart): Section {
  const [first] = chapters
  const read: Section = preamble ?? {
    id: '',
    depth: 0,
    title: '',
    kind: first && chapters.every(({ kind }) => kind === first.kind) ? first.kind : 'rules',
    rules: [],
    blocks: [],
    comments: [],
    sections: [],
    position: structuredClone(first?.position ?? frontmatter!.position),
  }
  for (const chapter of chapters) {
    read.sections.push(asSection(chapter))
    extendSection(read, chapter)
  }
  return read
}

/** A chapter of its file as a section of a chapter, or of what stands before all of them. */
export function asSection(chapter: Chapter): Section {
  const section: Partial<Chapter> & Section = chapter
  delete section.number
  delete section.file
  return section
}
