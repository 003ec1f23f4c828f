import type { Heading, Root, RootContent, Yaml } from 'mdast'
import type { Cut } from '../markdown/limitNesting.ts'
import { remark } from '../markdown/remark.ts'
import type { Diagnostic, Frontmatter, Handbook, Question, RepairKind, Term } from '../model/index.ts'
import { backTo } from '../repair/backTo.ts'
import { readRepaired } from '../repair/readRepaired.ts'
import { toRepairs } from '../repair/report.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import { type ChapterLevel, chapterLevel } from './chapterLevel.ts'
import { fileTitle } from './fileTitle.ts'
import { frontmatterText } from './frontmatterText.ts'
import { heading } from './heading.ts'
import { headingText } from './headingText.ts'
import { htmlTitle } from './htmlTitle.ts'
import { isHeading } from './isHeading.ts'
import { lateFrontmatter } from './lateFrontmatter.ts'
import { newReading } from './newReading.ts'
import { openComments } from './openComments.ts'
import { outline } from './outline.ts'
import type { ParseOptions } from './parse.ts'
import { type Places, places } from './places.ts'
import { placeTitle } from './placeTitle.ts'
import { readFrontmatter } from './readFrontmatter.ts'
import type { Reading } from './reading.ts'
import { readOutline } from './readOutline.ts'
import { underlined } from './underlined.ts'

export interface FileReading {
  /** Without ids. */
  handbook: Handbook
  reading: Reading
  /** Of `reading.text`. */
  tree: Root
}

/** What does not change how a text is read, and so is no business of reading. */
const LAYOUT: ReadonlySet<RepairKind> = new Set(['byte-order-mark', 'line-ending', 'final-newline'])

/** Reads one file into a handbook whose entries have no ids yet. */
export function readFile({ text: source, file, invalid }: SourceFile, options: ParseOptions): FileReading {
  const wants = options.repair === false ? () => false : (kind: RepairKind) => !LAYOUT.has(kind)
  const read = readRepaired(source, options.parser ?? remark, wants, false)
  const { text, cuts, edits, reported } = read
  const children = underlined(lateFrontmatter(read.tree.children, text), text)
  const tree: Root = { ...read.tree, children }
  const at = places(source, edits.length > 0 ? backTo(edits) : null)
  const { frontmatter, problems } = frontmatterOf(tree.children, text, at, file)
  const body = frontmatter ? tree.children.slice(1) : tree.children
  const headings = body.filter(isHeading)
  const title = frontmatterText(frontmatter, 'title')
  const level = chapterLevel(body, options.chapterDepth, { named: title, name: placeTitle(file) })
  const reading = newReading({ source, text, file, places: at }, tree, frontmatter, options.kinds)
  const { preamble, chapters } = readOutline(outline(body, level), title ?? htmlTitle(body), reading)
  const handbook: Handbook = {
    schemaVersion: 1,
    title: title ?? titleOf(level, headings, text) ?? htmlTitle(body) ?? fileTitle(file),
    version: frontmatterText(frontmatter, 'version'),
    frontmatter,
    preamble,
    chapters,
    glossary: reading.glossary.sort(byPlace),
    faq: reading.faq.sort(byPlace),
    repairs: toRepairs(source, edits, reported, invalid, file),
    problems: [...problems, ...cutProblems(cuts, source, file), ...openComments(tree, text, at, file)],
    files: file === null ? [] : [file],
  }
  return { handbook, reading, tree }
}

/** Entries are found section by section, those below headings after those beside them. */
function byPlace(a: Term | Question, b: Term | Question): number {
  return a.position.start.offset - b.position.start.offset
}

function frontmatterOf(
  [first]: RootContent[],
  text: string,
  at: Places,
  file: string | null,
): { frontmatter: Frontmatter | null; problems: Diagnostic[] } {
  if (!first || !['yaml', 'toml'].includes(first.type)) return { frontmatter: null, problems: [] }
  return readFrontmatter(first as Yaml, text, at, file)
}

/** The title heading, else the only heading of the top level; beside others, one with a chapter's number is a chapter. */
function titleOf({ title }: ChapterLevel, headings: Heading[], text: string): string | null {
  const top = headings.reduce((least, { depth }) => Math.min(least, depth), 6)
  const [lone, more] = title ? [title] : headings.filter(({ depth }) => depth === top)
  if (!lone || more) return null
  const own = headingText(lone, text)
  const isChapter = !title && headings.length > 1 && heading(own).number !== null
  return isChapter ? null : own || null
}

function cutProblems([first, ...more]: Cut[], source: string, file: string | null): Diagnostic[] {
  if (!first) return []
  const message = `Text nests too deep to be read: ${more.length + 1} of its delimiters are taken as plain text, the first one here.`
  const position = places(source, null).between(first.offset, first.offset + 1)
  return [{ check: 'nesting', severity: 'error', message, file, position }]
}
