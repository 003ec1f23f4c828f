import type { ListItem } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import type { Section, Term } from '../../model/index.ts'
import { explicitId } from '../explicitId.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { takeItems } from '../takeItems.ts'
import { termParts } from './shapes.ts'

/** Takes the terms out of a section of the kind `glossary`, into `reading`, and gives what is left of it. */
export function readGlossary(outline: OutlineSection, section: Section, reading: Reading): OutlineSection {
  return takeItems(outline, item => {
    const term = readTerm(item, reading)
    if (!term) return false
    reading.glossary.push(term)
    reading.owners.set(term, section)
    return true
  })
}

function readTerm(item: ListItem, reading: Reading): Term | null {
  const explicit = explicitId(item.children, plainText(item))
  const parts = termParts(explicit.text)
  if (!parts) return null
  const position = reading.places.of(item)
  const markdown = reading.source.slice(position.start.offset, position.end.offset)
  const term: Term = { id: '', term: parts.term, aliases: [], definition: parts.definition, markdown, section: '', position }
  if (explicit.id !== null) reading.explicitIds.set(term, explicit.id)
  return term
}
