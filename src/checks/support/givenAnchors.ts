import { toString as textOf } from 'mdast-util-to-string'
import { githubSlugger } from '../../text/githubSlugger.ts'
import type { FileFacts, FoundHeading } from './fileFacts.ts'
import { htmlIds } from './htmlIds.ts'

/** `{#id}`, `{: #id}` and `{/* #id *\/}` behind a heading, an item or a paragraph. */
const ATTRIBUTE = /\{(?:\/\*|:)?\s?#([^\s{}]+)/g
/** `(id)=` on a line by itself, as MyST has it. */
const LABEL = /^\(([^\s()]+)\)=$/
/** A heading in HTML; GitHub gives it an anchor too. */
const HTML_HEADING = /<h[1-6]\b[^<>]{0,1000}>([\s\S]{0,300}?)<\/h[1-6]>/gi

/** The anchors of a file that do not come from the text of its headings: ids in HTML and in `{#…}`, headings in HTML. */
export function givenAnchors({ headings, html, passages }: FileFacts): ReadonlySet<string> {
  const anchors = new Set<string>()
  const slug = githubSlugger()
  for (const { value } of html) {
    for (const { id } of htmlIds(value)) anchors.add(id)
    for (const [, inside] of value.matchAll(HTML_HEADING))
      anchors.add(slug(inside!.replace(/<[^<>]*>/g, '').trim()))
  }
  for (const { text } of passages) {
    if (text.includes('#')) for (const [, id] of text.matchAll(ATTRIBUTE)) anchors.add(id!)
    const label = text.startsWith('(') ? LABEL.exec(text)?.[1] : undefined
    if (label !== undefined) anchors.add(label)
  }
  for (const heading of headings) if (hasImage(heading)) anchors.add(slug(withoutImages(heading)))
  return anchors
}

function hasImage({ node }: FoundHeading): boolean {
  return node.children.some(({ type }) => type.startsWith('image'))
}

/** As GitHub takes it: the description of an image is no text. */
function withoutImages({ node }: FoundHeading): string {
  return textOf(node, { includeImageAlt: false }).trim()
}
