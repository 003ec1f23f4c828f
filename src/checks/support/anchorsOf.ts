import GithubSlugger from 'github-slugger'
import type { FileFacts } from './fileFacts.ts'
import { htmlIds } from './htmlIds.ts'

/** `{#id}` and `{: #id}` behind a heading, an item or a paragraph. */
const ATTRIBUTE = /\{:?\s?#([^\s{}]+)/g

/** The anchors of a file: ids in HTML and in `{#…}`, and of headings the slugs that GitHub gives, `-1` for a second one. */
export function anchorsOf({ headings, html, passages }: FileFacts): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const node of html) for (const { id } of htmlIds(node.value)) anchors.add(id)
  for (const { text } of passages) {
    if (text.includes('#')) for (const [, id] of text.matchAll(ATTRIBUTE)) anchors.add(id!)
  }
  const slugger = new GithubSlugger()
  for (const { text } of headings) {
    const bare = text.replace(/\s*\{:?\s?#[^{}]*\}\s*$/, '')
    anchors.add(slugger.slug(bare.trim()))
  }
  return anchors
}
