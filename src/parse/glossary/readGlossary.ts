import type { RootContent } from 'mdast'
import type { Section } from '../../model/index.ts'
import { addEntry } from '../entries/addEntry.ts'
import { entryId } from '../entries/entryId.ts'
import { type Opened, openSection } from '../entries/openSection.ts'
import { takeEntries } from '../entries/takeEntries.ts'
import type { TitleKind } from '../kinds.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { glossaryGrammar } from './glossaryGrammar.ts'
import { innerTerms } from './innerTerms.ts'
import { termPieces } from './termPieces.ts'

/** The name of the field that holds the definition: `**Definition:** …` below a term. */
const FIELD = /^(?:definition|meaning|description)\s?[:：]\s*/i

/**
 * Takes the terms out of a section of the kind `glossary`, into `reading`, and gives what is left of it.
 *
 * @param kind what its title says, or one around it
 */
export function readGlossary(
  outline: OutlineSection,
  section: Section,
  kind: TitleKind,
  reading: Reading,
): OutlineSection {
  const open = (nodes: RootContent[]) =>
    openSection(
      nodes,
      nodes => termPieces(nodes, reading),
      own => glossaryGrammar(outline, own, kind, reading),
    )
  const inner = kind.sure ? innerTerms(outline.nodes, reading) : null
  const opened = inner && open(inner)
  const { own, grammar } = opened && areTerms(opened) ? opened : open(outline.nodes)
  const { entries, rest } = takeEntries(outline, own, grammar, reading)
  for (const { draft, text } of entries) {
    const { id, label, rest: definition } = entryId(draft, text.replace(FIELD, ''), reading.text)
    addEntry(
      reading.glossary,
      { term: label, aliases: draft.opening.aliases, definition },
      { position: reading.places.between(draft.start, draft.end), owner: section, id },
      reading,
    )
  }
  return rest
}

/** Whether all items of a section are terms. */
function areTerms({ own, grammar }: Opened): boolean {
  return own.every(piece => piece.kind !== 'item' || grammar.opens(piece, null) !== null)
}
