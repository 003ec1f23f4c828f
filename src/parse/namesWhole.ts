import type { RootContent } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { countedTitles } from './countedTitles.ts'
import { isCommonAside } from './entries/asides.ts'
import { heading } from './heading.ts'
import { holdsName } from './holdsName.ts'
import { isContents } from './isContents.ts'
import { isLinkList, pointsElsewhere } from './isLinkList.ts'
import { contentOf } from './itemLinks.ts'
import { labelOf } from './label.ts'
import type { TopPart } from './topParts.ts'

/** What only a whole is called, and none of its chapters beside it. */
const WHOLE =
  /\b(?:handbook|guide|guidelines?|guidebook|manual|playbook|standards?|documentation|specification|conventions|best practices|principles|glossary|faq)(?:\s*[([].{1,40}[)\]]|\s+v?\d[\d.]*)?$/i

/** Beside numbered chapters, or with entries of their own, these are no whole: a handbook may begin with its glossary. */
const PART = /\b(?:glossary|faqs?)$/i

/** What many handbooks end with, besides what `isCommonAside` knows; the FAQ of something else is one of several chapters. */
const END =
  /^(?:(?:glossary|faqs?|frequently asked questions|change ?log|troubleshooting|appendices)$|(?:appendix|annexe?|anhang|anexo)\b)/i

/** Chapters that stand before others, besides what `isCommonAside` knows. */
const LEADS_IN =
  /^(?:abstract|foreword|prelude|prologue|scope|getting started|welcome|status|terminology|definitions)\b/i

/** Chapters of a few sentences, at the beginning too. */
const BRIEF =
  /^(?:(?:our )?(?:mission|vision|values|philosophy|principles|goals?|motivation|approach)|who|what|why|how|when|where)\b/i

/** What tells that the first of several titles names all of them. */
const EVIDENCE: readonly {
  tells: (first: TopPart, others: TopPart[], name: string | null) => boolean
  reason: string
}[] = [
  {
    tells: (_, others) => others.every(({ title }) => isContents(title)),
    reason: 'only a table of contents stands beside it',
  },
  {
    tells: (_, others) => others.length > 1 && 2 * others.filter(isNumbered).length > others.length,
    reason: 'it has no number beside others that have',
  },
  {
    // A handbook has a glossary and a FAQ among its chapters; two handbooks are chapters of something else.
    tells: ({ title }, others) =>
      WHOLE.test(title) &&
      !others.some(other => WHOLE.test(other.title) && (PART.test(title) || !PART.test(other.title))),
    reason: 'it says what the whole is',
  },
  {
    tells: (first, others, name) =>
      name !== null &&
      holdsName(first.title, name) &&
      !others.some(other => holdsName(other.title, name)) &&
      (/\s/.test(name) || first.hasSections || !first.nodes.some(isEntries)),
    reason:
      'the file is called so; one word, as in planning.md, may be in the title of a chapter with its own list',
  },
  {
    tells: ({ title, nodes }, others) => {
      const listed = new Set(nodes.flatMap(listedIn))
      const isListed = (part: { title: string }) => listed.has(part.title.toLowerCase())
      const areListed = 5 * others.filter(isListed).length >= 4 * others.length
      return !isListed({ title }) && areListed && !nodes.some(isEntries)
    },
    reason:
      'nothing but the table of contents below it lists nearly all that stands beside it, and not itself',
  },
  {
    tells: ({ hasSections }, others) =>
      hasSections && others.every(other => END.test(other.title) || isCommonAside(other.title)),
    reason: 'what stands beside it comes at the end: a FAQ, references, acknowledgements',
  },
  {
    tells: (first, others) => isEmpty(first) && !others.some(isEmpty),
    reason: 'nothing stands below it alone',
  },
  {
    tells: ({ title, nodes, hasSections }, others) =>
      !hasSections &&
      !BRIEF.test(title) &&
      nodes.every(leadsIn) &&
      2 * others.filter(other => other.hasSections).length >= others.length,
    reason: 'it leads in what has sections',
  },
]

/**
 * Whether the first of several titles names all.
 *
 * @param name what the file is called, in words
 */
export function namesWhole(parts: TopPart[], name: string | null): boolean {
  const [first, ...others] = parts
  if (!first || isNumbered(first) || countedTitles(parts.map(({ title }) => title)).has(0)) return false
  if (name !== null && first.title.toLowerCase() === name.toLowerCase()) return true
  if (isCommonAside(first.title) || LEADS_IN.test(first.title)) return false
  // A glossary keeps its letters, a FAQ its topics.
  const isPart = PART.test(first.title)
  if (isPart && (first.hasSections || first.nodes.some(isEntries) || others.some(isNumbered))) return false
  return EVIDENCE.some(({ tells }) => tells(first, others, name))
}

function isNumbered({ title }: TopPart): boolean {
  return heading(title).number !== null || labelOf(title) !== null
}

/** What the links of a list are called, in small letters. */
function listedIn(node: RootContent): string[] {
  if (node.type !== 'list' || !isLinkList(node)) return []
  return node.children.map(item => phrasingText(contentOf(item)).trim().toLowerCase())
}

function isEmpty({ nodes, hasSections }: TopPart): boolean {
  return !hasSections && nodes.length === 0
}

function isEntries(node: RootContent): boolean {
  return node.type === 'table' || (node.type === 'list' && !isLinkList(node))
}

function leadsIn(node: RootContent): boolean {
  return node.type !== 'code' && (node.type === 'list' ? pointsElsewhere(node) : !isEntries(node))
}
