import { once } from '../../text/once.ts'
import { anchorsOf } from './anchorsOf.ts'
import type { FileContext } from './context.ts'
import { eagerly } from './eagerly.ts'
import { firstUses } from './firstUses.ts'
import type { Gathered, GatheredHeading } from './gathered.ts'
import { gatherLinks } from './gatherLinks.ts'
import { gatherTerms } from './gatherTerms.ts'
import { givenAnchors } from './givenAnchors.ts'
import { hasInclusions } from './hasInclusions.ts'
import { isBook } from './isBook.ts'
import { lazily } from './lazily.ts'
import { sectionsOf } from './sectionsOf.ts'
import { shownText } from './shownText.ts'
import { hasSiteLinks, siteOfFile } from './siteOfFile.ts'

/**
 * What looking at a whole run has to know of a file.
 *
 * @param isLazy whether each part is made when it is first asked for: of a run of one file most are not. Else nothing of the
 *   file is held, which is then forgotten
 */
export function gather(context: FileContext, isLazy: boolean): Gathered {
  const { file, handbook, source } = context
  const sections = once(() =>
    sectionsOf(handbook)
      .filter(({ kind }) => kind !== 'glossary')
      .map(section => ({ section, count: section.rules.length + section.blocks.length })),
  )
  const headings = once(() => headingsOf(context))
  const ids = once(() => [...givenAnchors(context.facts)])
  const anchors = once(() => anchorsOf({ headings: headings(), ids: ids() }))
  const links = once(() => gatherLinks(context, anchors))
  return (isLazy ? lazily : eagerly)<Gathered>({
    file: () => file,
    headings,
    ids,
    links: () => links().links,
    lost: () => links().lost,
    site: () => siteOfFile(context),
    includes: () => hasInclusions(context.facts),
    isBook: () => {
      // One chapter without a number is a page under its title.
      const [first, second] = handbook.chapters
      return (second !== undefined || first?.number != null) && isBook(handbook)
    },
    terms: () => gatherTerms(context),
    acronyms: () => firstUses(context),
    text: () => shownText(context.facts.passages),
    outside: () => sections().reduce((sum, { count }) => sum + count, handbook.faq.length),
    saysMore: () =>
      handbook.faq.length > 0 ||
      sections().some(({ section, count }) => section !== handbook.preamble && count > 0),
    goesOn: () => hasSiteLinks(source),
  })
}

function headingsOf({ facts, places }: FileContext): GatheredHeading[] {
  return facts.headings.map(({ node, text, parent }) => ({
    text,
    offset: places.of(node).start.offset,
    parent,
  }))
}
