import type { Link, Rule, Section } from '../model/index.ts'
import type { Guide } from './guide.ts'
import { linkedPath } from './linkedPath.ts'
import { pathParts } from './pathParts.ts'
import type { FilePart } from './readPart.ts'

const NAME = /(?:^|[\\/])SUMMARY\.(?:md|markdown)$/

/** The table of contents of mdBook and GitBook: its links, in order. Null where a file is none. */
export function summaryGuide({ file, handbook }: FilePart): Guide | null {
  if (file === null || !NAME.test(file)) return null
  const own = pathParts(file)
  const folder = own.slice(0, -1)
  const links = [handbook.preamble ?? [], handbook.chapters].flat().flatMap(linksOf)
  const entries = links.flatMap(({ url }) => {
    const path = linkedPath(url, folder)
    return path ? [[path]] : []
  })
  // What only is called so has no links to pages.
  return entries.length > 0 ? { folder, entries: [[own], ...entries] } : null
}

/** All links of a section, in order. */
function linksOf({ rules, blocks, sections }: Section): Link[] {
  const nodes = [...rules, ...blocks].sort((a, b) => a.position.start.offset - b.position.start.offset)
  return [
    ...nodes.flatMap(node => ('rules' in node ? ruleLinks(node) : node.links)),
    ...sections.flatMap(linksOf),
  ]
}

function ruleLinks({ links, rules }: Rule): Link[] {
  return [...links, ...rules.flatMap(ruleLinks)]
}
