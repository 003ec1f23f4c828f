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
  { kind, sure }: TitleKind,
  reading: Reading,
): OutlineSection {
  if (kind === 'glossary') return readGlossary(outline, owner, sure, reading)
  if (kind === 'faq') return readFaq(outline, owner, sure, reading)
  return outline
}
