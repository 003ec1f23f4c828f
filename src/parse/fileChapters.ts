import type { Block, Chapter, Section } from '../model/index.ts'
import { asChapter } from './asChapter.ts'
import { extendSection } from './extendSection.ts'
import { frontmatterText } from './frontmatterText.ts'
import type { FilePart } from './readPart.ts'
import { titleNumber } from './titleNumber.ts'
import { wholeFile } from './wholeFile.ts'

export interface FileChapters {
  /** What stands before the chapters of a file that gives several. */
  before: Section | null
  chapters: Chapter[]
}

/**
 * What a file is in a handbook of many. A file whose chapters have numbers, or that has several and no title, gives them
 * as they are; any other is one chapter, and its chapters are the sections of it. Changes the part.
 *
 * @param frontmatter what is to be kept of it in the file's first chapter
 */
export function fileChapters(part: FilePart, frontmatter: Block | null): FileChapters {
  const { preamble, chapters } = part.handbook
  if (isOne(part)) {
    const [only] = chapters as [Chapter]
    if (preamble) absorb(only, preamble, part)
    return { before: null, chapters: [withFrontmatter(only, frontmatter)] }
  }
  if (!isSeveral(part)) {
    const isEmpty = !preamble && chapters.length === 0 && !frontmatter
    const whole = isEmpty ? [] : [asChapter(wholeFile(part), part)]
    return { before: null, chapters: whole.map(chapter => withFrontmatter(chapter, frontmatter)) }
  }
  if (preamble) return { before: withFrontmatter(preamble, frontmatter), chapters }
  withFrontmatter(chapters[0]!, frontmatter)
  return { before: null, chapters }
}

/** Whether the only heading of the top level names the file; what stands before it is its own. */
function isOne({ handbook: { preamble, chapters, frontmatter } }: FilePart): boolean {
  const [only, more] = chapters
  if (!only || more || (preamble?.depth ?? 0) > 0) return false
  return only.depth === 1 || (preamble === null && frontmatterText(frontmatter, 'title') === null)
}

/** Half of them: among numbered chapters an appendix has none, among others one title may begin with a number. */
const NUMBERED_SHARE = 0.5

function isSeveral(part: FilePart): boolean {
  const { preamble, chapters, frontmatter } = part.handbook
  if (chapters.length === 0 || titleNumber(part) !== null) return false
  const numbered = chapters.filter(({ number }) => number !== null).length
  if (numbered / chapters.length >= NUMBERED_SHARE) return true
  const hasTitle = (preamble?.depth ?? 0) > 0 || frontmatterText(frontmatter, 'title') !== null
  return !hasTitle && chapters.length > 1
}

function absorb(chapter: Chapter, before: Section, { owners }: FilePart): void {
  chapter.rules = [...before.rules, ...chapter.rules]
  chapter.blocks = [...before.blocks, ...chapter.blocks]
  chapter.comments = [...before.comments, ...chapter.comments]
  chapter.sections = [...before.sections, ...chapter.sections]
  extendSection(chapter, before)
  for (const [entry, owner] of owners) if (owner === before) owners.set(entry, chapter)
}

function withFrontmatter<Read extends Section>(section: Read, frontmatter: Block | null): Read {
  if (!frontmatter) return section
  section.blocks.unshift(frontmatter)
  extendSection(section, frontmatter)
  return section
}
