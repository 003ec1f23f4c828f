import { anchorPlace } from './anchorPlace.ts'
import type { FileContext } from './context.ts'
import { firstUses } from './firstUses.ts'
import type { Gathered, GatheredHeading, GatheredLink } from './gathered.ts'
import { gatherTerms } from './gatherTerms.ts'
import { givenAnchors } from './givenAnchors.ts'
import { linkPath } from './linkPath.ts'
import { once } from './once.ts'
import { sectionsOf } from './sectionsOf.ts'
import { wordTables } from './wordTables.ts'

/** How generators of sites write a link to another page. */
const SITE_LINK = /\{%-?\s*(?:page|link|post_url|include)\b|\{\{[<%]?\s*(?:ref|relref|site|page)\b/

/**
 * What looking at a whole run has to know of a file. Each part is made when it is first asked for: of a run of one file
 * most are not. A copy by spreading has them all, and holds nothing of the file.
 */
export function gather(context: FileContext): Gathered {
  const { file, handbook, source } = context
  const headings = once(() => headingsOf(context))
  const ids = once(() => [...givenAnchors(context.facts)])
  const links = once(() => linksOf(context))
  const terms = once(() => gatherTerms(context))
  const acronyms = once(() => firstUses(context))
  const words = once(() => wordTables(context.facts.passages.map(({ text }) => text)))
  const sections = once(() =>
    sectionsOf(handbook)
      .filter(({ kind }) => kind !== 'glossary')
      .map(section => ({ section, count: section.rules.length + section.blocks.length })),
  )
  return {
    file,
    get headings() {
      return headings()
    },
    get ids() {
      return ids()
    },
    get links() {
      return links()
    },
    get terms() {
      return terms()
    },
    get acronyms() {
      return acronyms()
    },
    get words() {
      return words()
    },
    get outside() {
      return sections().reduce((sum, { count }) => sum + count, handbook.faq.length)
    },
    get saysMore() {
      return (
        handbook.faq.length > 0 ||
        sections().some(({ section, count }) => section !== handbook.preamble && count > 0)
      )
    },
    get goesOn() {
      return SITE_LINK.test(source)
    },
  }
}

function headingsOf({ facts, places }: FileContext): GatheredHeading[] {
  return facts.headings.map(({ node, text, parent }) => ({
    text,
    offset: places.of(node).start.offset,
    parent,
  }))
}

function linksOf({ facts, file, places, source }: FileContext): GatheredLink[] {
  const links: GatheredLink[] = []
  for (const target of facts.targets) {
    const link = linkPath(target.url, file)
    if (!link || link.path === null) continue
    const { path, anchor } = link
    const position = places.of(target)
    links.push({ path, anchor, position, anchorAt: anchorPlace(anchor, position, source) })
  }
  return links
}
