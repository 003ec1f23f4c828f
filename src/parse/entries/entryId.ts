import type { Nodes } from 'mdast'
import { explicitId } from '../explicitId.ts'
import type { Draft } from './draft.ts'

/** The id that an author gave to an entry, and what it is called and says without what only gives the id. */
export function entryId(
  { opening, named, id }: Draft,
  text: string,
): { id: string | null; label: string; rest: string } {
  if (named.type === 'heading') return { id, label: opening.label, rest: text }
  const children: Nodes[] = 'children' in named ? named.children : [named]
  const fromLabel = explicitId(children, opening.label)
  const fromText = explicitId([], text)
  const atEnd = fromText.text.length < text.length
  return { id: atEnd ? fromText.id : fromLabel.id, label: fromLabel.text, rest: atEnd ? fromText.text : text }
}
