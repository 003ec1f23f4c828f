import type { RootContent } from 'mdast'
import { countWords } from '../../text/countWords.ts'
import { isAside } from '../entries/asides.ts'
import { endsInColon } from '../entries/endsInColon.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isTitle } from './isTerm.ts'
import { nameOf } from './nameOf.ts'

/** Fewer headings may be remarks on the terms above them. */
const MIN_INNER = 4
/** One term may be told in parts. */
const MIN_OUTER = 2
/** Where fewer of all terms have headings below them, those are remarks. */
const MIN_SHARE = 3
/** Among so many that prose defines, one may hold a list instead. */
const MAX_UNSAID = 10
const MAX_WORDS = 5
/** What a part of an entry is called, also where no other is called so. */
const IS_PART =
  /[?？]$|^(?:how|why|when|where|who|what|which|using|examples?|use cases?|usage|types? of|kinds? of|benefits|issues|problems?|context|details|history|implementation|rules?|requirements?|steps|process|properties|characteristics|advantages|disadvantages|responsibilities)\b/i

/**
 * Headings below those of terms that are terms themselves: `### Mooring line` below `## Line`. All of them are short, no two
 * are the same, and each says what it is in prose.
 */
export function innerHeadings(entries: OutlineSection[], reading: Reading): ReadonlySet<OutlineSection> {
  const outer = entries.filter(({ sections }) => sections.length > 0)
  const inner = outer.flatMap(below)
  if (inner.length < MIN_INNER || outer.length < MIN_OUTER || MIN_SHARE * outer.length < entries.length)
    return new Set()
  const titles = inner.map(section => cleanTerm(readTitle(section, reading).said))
  const said = inner.filter(({ nodes }) => isSaid(nodes))
  const areTerms = titles.every(isName) && (inner.length - said.length) * MAX_UNSAID <= inner.length
  return new Set(areTerms && new Set(titles.map(nameOf)).size === inner.length ? inner : [])
}

function below({ sections }: OutlineSection): OutlineSection[] {
  return sections.flatMap(section => [section, ...below(section)])
}

function isName(title: string): boolean {
  return countWords(title) <= MAX_WORDS && isTitle(title) && !isAside(title) && !IS_PART.test(title)
}

/** Whether what stands below a heading begins with prose that leads in nothing; a quote may stand before it. */
function isSaid(nodes: RootContent[]): boolean {
  const first = nodes.find(node => node.type !== 'blockquote' && node.type !== 'html' && !isSilent(node))
  return first?.type === 'paragraph' && !endsInColon(first)
}
