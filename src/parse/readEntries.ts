import type { Section } from '../model/index.ts'
import { readFaq } from './faq/readFaq.ts'
import { readGlossary } from './glossary/readGlossary.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'

/** Takes the terms or questions out of a section, and gives what is left of it. */
export function readEntries(
  outline: OutlineSection,
  owner: Section,
  kind: TitleKind,
  reading: Reading,
): OutlineSection {
  if (kind.kind === 'glossary') return readGlossary(outline, owner, kind, reading)
  if (kind.kind === 'faq') return readFaq(outline, owner, kind.sure, reading)
  return outline
}
