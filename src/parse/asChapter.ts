import type { Chapter, Section } from '../model/index.ts'
import { bareName } from './bareName.ts'
import { frontmatterText } from './frontmatterText.ts'
import { heading } from './heading.ts'
import { placeTitle } from './placeTitle.ts'
import type { FilePart } from './readPart.ts'
import { titleNumber } from './titleNumber.ts'

/** A section of a file as a chapter: without a heading it is called what the file is called. */
export function asChapter(section: Section, part: FilePart): Chapter {
  const { file, handbook } = part
  const { number, title } =
    section.depth > 0
      ? { number: titleNumber(part), title: section.title }
      : heading(frontmatterText(handbook.frontmatter, 'title') ?? placeTitle(file) ?? bareName(file ?? ''))
  return Object.assign(section, { title, number, file })
}
