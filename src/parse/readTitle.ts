import type { Heading } from 'mdast'
import { explicitId } from './explicitId.ts'
import { heading } from './heading.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { titleText } from './titleText.ts'
import { withoutPicture } from './withoutPicture.ts'

export interface Title {
  /** As its author gave it. */
  id: string | null
  /** The label that the heading begins with: `P.1` of `P.1: …`. */
  label: string | null
  /** As the heading gives it. */
  number: string | null
  /** What a reader sees, the number left out. */
  title: string
  /** The same without the picture before its words: what tells what the section is. */
  said: string
}

/** Reads the heading of a section, once: up to four readers ask for it. */
export function readTitle(outline: OutlineSection, reading: Reading): Title {
  const { heading: node } = outline
  if (!node) return { id: null, label: null, number: null, title: '', said: '' }
  const known = reading.titles.get(node)
  if (known) return known
  const title = read(node, outline, reading)
  reading.titles.set(node, title)
  return title
}

function read(
  node: Heading,
  { anchor, isCounted }: OutlineSection,
  { source, text, places }: Reading,
): Title {
  const explicit = explicitId(node.children, titleText(node), text, true)
  const { start, end } = places.of(node)
  // A heading of nothing but a picture without a description still has to be called something.
  const { number, title } = heading(
    explicit.text || source.slice(start.offset, end.offset).replace(/^#+\s*/, ''),
    isCounted,
  )
  const given = explicit.id === explicit.label && anchor ? explicitId([anchor], '').id : null
  return {
    id: given ?? explicit.id,
    label: explicit.label,
    number: explicit.number ?? number,
    title,
    said: withoutPicture(title),
  }
}
