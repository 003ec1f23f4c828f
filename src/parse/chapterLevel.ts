import type { Heading, RootContent } from 'mdast'
import { heading, isPart } from './heading.ts'
import { headingText } from './headingText.ts'
import { isContents } from './isContents.ts'
import { isHeading } from './isHeading.ts'
import { namesWhole } from './namesWhole.ts'
import { topParts } from './topParts.ts'
import { withoutPicture } from './withoutPicture.ts'

export interface ChapterLevel {
  chapters: ReadonlySet<Heading>
  /** The heading that names the whole handbook and so is no chapter. */
  title: Heading | null
}

/** What is known of a file besides its headings. */
interface Known {
  /** What the frontmatter calls the whole. */
  named: string | null
  /** What the file is called, in words. */
  name: string | null
}

/**
 * Which headings are the chapters: those of the least depth, if there are several; where one heading of the least depth
 * stands first and has others below it, it names the whole, and the least depth below it counts; a table of contents
 * beside it is no other. Where the first of several is called as only a whole is, it is no chapter either.
 *
 * @param body the top nodes of the file, frontmatter left out
 * @param wanted the depth that the caller asks for
 */
export function chapterLevel(
  body: readonly RootContent[],
  wanted?: number,
  { named, name }: Known = { named: null, name: null },
): ChapterLevel {
  const headings = body.filter(isHeading)
  const [first, ...rest] = headings
  if (!first) return { chapters: new Set(), title: null }
  const top = least(headings)
  const others = rest.filter(node => node.depth > top || !isContents(headingText(node)))
  const next = others.findIndex(({ depth }) => depth === top)
  const isAbove = first.depth === top && next < 0 && others.length > 0
  if (wanted !== undefined) {
    const title = isAbove && top < wanted ? first : null
    return { chapters: upTo(title ? rest : headings, wanted), title }
  }
  const isTitle = isAbove ? !isChapter(first, body, named) : isFirst(body, headings, top, { named, name })
  if (isTitle) {
    const end = rest.findIndex(({ depth }) => depth === top)
    const below = next < 0 ? others : rest.slice(0, end)
    const isNone = below.length === 0 || isSubtitle(below, others, top)
    return { chapters: chaptersIn(rest, isNone ? top : least(below)), title: first }
  }
  const isLone = headings.filter(({ depth }) => depth === top).length === 1
  // A lone top heading in the middle: what stands before it are chapters like it.
  const depth = isLone ? first.depth : top
  // Where nothing else gives a title, it is read as one, and what stands behind it is as deep as what stands before it.
  return { chapters: (isLone && named === null ? upTo : chaptersIn)(headings, depth), title: null }
}

/** Whether the first of several headings of the top level names the whole. */
function isFirst(
  body: readonly RootContent[],
  [first, ...rest]: readonly Heading[],
  top: number,
  { named, name }: Known,
): boolean {
  if (first!.depth > top || rest.every(({ depth }) => depth > top)) return false
  return named === null
    ? top === 1 && namesWhole(topParts(body, top), name)
    : standsFor(headingText(first!), named)
}

/**
 * Whether what stands below the title, before the next heading as deep, is no chapter: a line set small, deeper than
 * sections.
 */
function isSubtitle([line, more]: readonly Heading[], others: readonly Heading[], top: number): boolean {
  return line !== undefined && !more && others.some(({ depth }) => depth > top && depth < line.depth)
}

function upTo(headings: readonly Heading[], depth: number): Set<Heading> {
  return new Set(headings.filter(node => node.depth <= depth))
}

/** Those of a depth or less; behind one of a lesser depth, what is deeper stands below it, but for a lone table of contents. */
function chaptersIn(headings: readonly Heading[], depth: number): Set<Heading> {
  const chapters = new Set<Heading>()
  const top = least(headings)
  const isContentsOnly = headings.every(node => node.depth > top || isContents(headingText(node)))
  let limit = depth
  let last: Heading | null = null
  for (const node of headings) {
    if (node.depth > limit && !(last && node.depth <= depth && goesOn(last, node))) continue
    last = node
    chapters.add(node)
    if (node.depth > top || !isContentsOnly) limit = node.depth
  }
  return chapters
}

/** Whether a heading counts on from the chapter before it: `## Article 4` below `# Article 3` is beside it by a slip. */
function goesOn(before: Heading, node: Heading): boolean {
  const [from, to] = [headingText(before), headingText(node)]
  const areAlike = from.split(' ', 1)[0] === to.split(' ', 1)[0] && isPart(from) && isPart(to)
  return areAlike && Number(heading(to).number) === Number(heading(from).number) + 1
}

/** Whether the only heading of the top level is a chapter: it says so, or stands beside the title in the frontmatter. */
function isChapter(first: Heading, body: readonly RootContent[], named: string | null): boolean {
  const text = headingText(first)
  const isNumbered = heading(text).number !== null
  if (named === null) return isPart(text) || (isNumbered && first.depth > 1)
  if (standsFor(text, named)) return false
  // Where the frontmatter has the title, a page begins at the second depth or with text, also with one chapter.
  return first.depth > 1 || isNumbered || body.slice(0, body.indexOf(first)).some(isProse)
}

/** Fewer words, besides links and pictures, are a line of navigation, of a template or of badges. */
const PROSE_WORDS = 5

/** A line of a template, or of MDX: `{% include nav %}`, `import Tabs from '@theme/Tabs'`. */
const CODE = /^\s*(?:\{[%{]|<%|import\s.{1,200}?\sfrom\s["'])/

function isProse(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const text = node.children.map(child => (child.type === 'text' ? child.value : '')).join(' ')
  return !CODE.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= PROSE_WORDS
}

/** Where a template puts the title of the page: `<%= current_page.data.title %>`, `{{ page.title }}`. */
const TEMPLATE = /^(?:<%=|\{\{)[^%{}]{0,60}\btitle\b[^%{}]{0,20}(?:%>|\}\})$/i

function standsFor(title: string, name: string): boolean {
  return withoutPicture(title).toLowerCase() === name.toLowerCase() || TEMPLATE.test(title)
}

function least(headings: readonly Heading[]): number {
  return headings.reduce((depth, node) => Math.min(depth, node.depth), 6)
}
