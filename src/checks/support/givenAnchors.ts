import type { FileFacts } from './fileFacts.ts'
import { htmlIds } from './htmlIds.ts'

/** `{#id}` and `{: #id}` behind a heading, an item or a paragraph. */
const ATTRIBUTE = /\{:?\s?#([^\s{}]+)/g

/** The anchors that an author gave: ids in HTML and in `{#…}`. */
export function givenAnchors({ html, passages }: FileFacts): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const node of html) for (const { id } of htmlIds(node.value)) anchors.add(id)
  for (const { text } of passages) {
    if (text.includes('#')) for (const [, id] of text.matchAll(ATTRIBUTE)) anchors.add(id!)
  }
  return anchors
}
