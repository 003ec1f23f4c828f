import type { Heading } from 'mdast'
import { isAside } from './entries/asides.ts'
import { heading } from './heading.ts'
import { headingText } from './headingText.ts'
import { labelOf } from './label.ts'

export interface ChapterLevel {
  /** Headings of this depth or less are chapters. */
  depth: number
  /** The heading that names the whole handbook and so is no chapter. */
  title: Heading | null
}

/**
 * Which headings are the chapters: those of the least depth, if there are several; where one heading of the least depth
 * stands first and has others below it, it names the whole, and the least depth below it counts; a table of contents
 * beside it is no other. Where the first of several has none below it and is called as only a whole is, it is no chapter
 * either.
 *
 * @param headings all of the file, in order
 * @param wanted the depth that the caller asks for
 * @param named what the frontmatter calls the whole
 * @param name what the file is called, in words
 * @param hasEntries whether the first of them has entries of its own, before the next one
 */
export function chapterLevel(
  headings: Heading[],
  wanted?: number,
  named: string | null = null,
  name: string | null = null,
  hasEntries = false,
): ChapterLevel {
  const [first, ...rest] = headings
  if (!first) return { depth: wanted ?? 1, title: null }
  const top = least(headings)
  const others = rest.filter(node => node.depth > top || !CONTENTS.test(headingText(node)))
  const isTitle = first.depth === top && others.every(({ depth }) => depth > top) && others.length > 0
  if (wanted !== undefined) return { depth: wanted, title: isTitle && top < wanted ? first : null }
  // Where the frontmatter has the title, a page begins at the second depth, also with one chapter.
  const isChapter = named !== null && top > 1 && !standsFor(headingText(first), named)
  if (isTitle && !isChapter && heading(headingText(first)).number === null)
    return { depth: least(others), title: first }
  const tops = headings.filter(({ depth }) => depth === top)
  const isFirst = first.depth === top && tops.length > 1
  if (isFirst && named !== null && standsFor(headingText(first), named)) return { depth: top, title: first }
  const isUnnamed = isFirst && named === null && top === 1 && rest[0]?.depth === top
  if (
    isUnnamed &&
    namesWhole(
      tops.map(node => headingText(node)),
      name,
      hasEntries,
    )
  )
    return { depth: top, title: first }
  const isLoneTop = tops.length === 1
  // A lone top heading in the middle opens no new level: what stands before it are chapters like it.
  return { depth: isLoneTop && first.depth > top ? first.depth : top, title: null }
}

/** Where a template puts the title of the page: `<%= current_page.data.title %>`, `{{ page.title }}`. */
const TEMPLATE = /^(?:<%=|\{\{)[^%{}]{0,60}\btitle\b[^%{}]{0,20}(?:%>|\}\})$/i

function standsFor(title: string, name: string): boolean {
  return isSame(title, name) || TEMPLATE.test(title)
}

function isSame(title: string, name: string): boolean {
  return title.toLowerCase() === name.toLowerCase()
}

function least(headings: Heading[]): number {
  return headings.reduce((depth, heading) => Math.min(depth, heading.depth), 6)
}

/** What only a whole is called, and none of its chapters beside it. */
const WHOLE =
  /\b(?:handbook|guide|guidelines?|guidebook|manual|playbook|standards?|documentation|specification|conventions|best practices|principles|glossary|faq)(?:\s*[([].{1,40}[)\]]|\s+v?\d[\d.]*)?$/i

/** Beside numbered chapters, or with entries of their own, these are no whole: a handbook may begin with its glossary. */
const PART = /\b(?:glossary|faq)$/i

/** What only leads to other places; a title beside nothing else names the whole. */
const CONTENTS = /^(?:(?:table of )?contents|index|toc|inhalt(?:sverzeichnis)?|目次|目录)$/i

/** Chapters that stand before the numbered ones, besides what `isAside` knows. */
const LEADS_IN =
  /^(?:abstract|foreword|prologue|scope|getting started|welcome|status|terminology|definitions)\b/i

/**
 * Whether the first of several titles names all: the file is called so too, it has no number beside others that have, or says
 * what the whole is.
 */
function namesWhole([first, ...others]: string[], name: string | null, hasEntries: boolean): boolean {
  const isNumbered = (text: string) => heading(text).number !== null || labelOf(text) !== null
  if (first === undefined || isNumbered(first)) return false
  if (name !== null && isSame(first, name)) return true
  if (isAside(first) || LEADS_IN.test(first)) return false
  if (others.every(text => CONTENTS.test(text))) return true
  const numbered = others.filter(isNumbered)
  if (PART.test(first) && (hasEntries || numbered.length > 0)) return false
  if (others.length > 1 && 2 * numbered.length > others.length) return true
  // A handbook has a glossary and a FAQ among its chapters; two handbooks are chapters of something else.
  return WHOLE.test(first) && !others.some(text => WHOLE.test(text) && (PART.test(first) || !PART.test(text)))
}
