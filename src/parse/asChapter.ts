import type { Chapter, Section } from '../model/index.ts'
import { bareName } from './bareName.ts'
import { frontmatterText } from './frontmatterText.ts'
import { heading } from './heading.ts'
import { placeTitle } from './placeTitle.ts'
import type { FilePart } from './readPart.ts'

/** A section of a file as a chapter: without a heading it is called what the file is called. */
export function asChapter(section: Section, { file, handbook: { frontmatter } }: FilePart): Chapter {
  const { number, title } =
    section.depth > 0
      ? { number: null, title: section.title }
      : heading(frontmatterText(frontmatter, 'title') ?? placeTitle(file) ?? bareName(file ?? ''))
  return Object.assign(section, { title, number, file })
}
