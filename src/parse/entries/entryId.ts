import type { Nodes } from 'mdast'
import { walk } from '../../markdown/walk.ts'
import { attributeOf, explicitId } from '../explicitId.ts'
import type { Draft } from './draft.ts'
import { firstSpan } from './firstSpan.ts'

/** `[T]{#x}`, as Pandoc gives an id to words. */
const SPAN = /^\[[^[\]]+\]$/

/**
 * The id that an author gave to an entry, and what it is called and says without what only gives the id.
 *
 * @param source what was parsed
 */
export function entryId(
  { opening, named, nodes: said, id }: Draft,
  text: string,
  source: string,
): { id: string | null; label: string; rest: string } {
  if (named.type === 'heading') return { id, label: opening.label, rest: text }
  const children: Nodes[] = 'children' in named ? named.children : [named]
  const read = (nodes: Nodes[], written: string) =>
    explicitId(nodes, written, isText([named, ...said], written, source) ? undefined : '')
  const span = firstSpan(opening.label)
  if (span) return { ...span, rest: text }
  const fromLabel = read(children, opening.label)
  const fromText = read([], text)
  const atEnd = fromText.text.length < text.length
  const label =
    fromLabel.id !== null && SPAN.test(fromLabel.text) ? fromLabel.text.slice(1, -1) : fromLabel.text
  // What is nothing but an id is called so.
  return {
    id: atEnd ? fromText.id : fromLabel.id,
    label: label.trim() || opening.label,
    rest: atEnd ? fromText.text : text,
  }
}

/** Whether what gives an id at the end of a text is text in the source, neither code nor escaped. */
function isText(nodes: Nodes[], text: string, source: string): boolean {
  const attribute = attributeOf(text, false)?.written
  if (attribute === undefined) return true
  let isWritten = true
  for (const node of nodes) {
    walk(node, inner => {
      if (!('value' in inner) || !inner.value.includes(attribute)) return
      const { start, end } = inner.position!
      isWritten =
        inner.type === 'html' ||
        (inner.type === 'text' && !source.slice(start.offset, end.offset).includes(`\\${attribute}`))
    })
  }
  return isWritten
}
