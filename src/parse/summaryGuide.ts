import type { Link, Rule, Section } from '../model/index.ts'
import type { Guide } from './guide.ts'
import { linkedPath } from './linkedPath.ts'
import { pathParts } from './pathParts.ts'
import type { FilePart } from './readPart.ts'

/** Of mdBook and GitBook; of Docsify and the wikis of GitHub and GitLab. */
const NAME = /(?:^|[\\/])(?:SUMMARY|_[Ss]idebar)\.(?:md|markdown)$/

/** Where a link to the top leads: in Docsify, in others. */
const HOME_NAMES = ['README.md', 'index.md']

/** What a table of contents by itself says: its links, in order. Null where a file is none. */
export function summaryGuide({ file, handbook }: FilePart): Guide | null {
  if (file === null || !NAME.test(file)) return null
  const own = pathParts(file)
  const folder = own.slice(0, -1)
  const links = [handbook.preamble ?? [], handbook.chapters].flat().flatMap(linksOf)
  const entries = links.flatMap(({ url }) => {
    if (url === '/') return [HOME_NAMES.map(name => [...folder, name])]
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
