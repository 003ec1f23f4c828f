import type { Chapter, Section } from '../model/index.ts'
import { bareName } from './bareName.ts'
import { fileTitle } from './fileTitle.ts'
import { frontmatterText } from './frontmatterText.ts'
import { heading } from './heading.ts'
import { pathParts } from './pathParts.ts'
import type { FilePart } from './readPart.ts'

/** A section of a file as a chapter: without a heading it is called what the file is called. */
export function asChapter(section: Section, { file, handbook: { frontmatter } }: FilePart): Chapter {
  const { number, title } =
    section.depth > 0
      ? { number: null, title: section.title }
      : heading(frontmatterText(frontmatter, 'title') ?? nameOf(file))
  return Object.assign(section, { title, number, file })
}

/** Files are named by what is in them or by their own name; those that a folder begins with, by their folder's. */
function nameOf(file: string | null): string {
  const parts = pathParts(file ?? '')
  return fileTitle(file) ?? fileTitle(parts.at(-2) ?? null) ?? bareName(parts.at(-1) ?? '')
}
