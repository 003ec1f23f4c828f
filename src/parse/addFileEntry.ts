import type { Section } from '../model/index.ts'
import { addEntry } from './entries/addEntry.ts'
import { aliases } from './glossary/aliases.ts'
import type { Reading } from './reading.ts'

/**
 * Adds the one term or question of a file, with the other names that it and the frontmatter give.
 *
 * @param owner the section that is all of it
 */
export function addFileEntry(name: string, says: string, owner: Section, reading: Reading): void {
  const place = { position: structuredClone(owner.position), owner, id: null }
  if (owner.kind === 'faq') {
    addEntry(reading.faq, { question: name, answer: says }, place, reading)
    return
  }
  const names = new Set([...aliases(name), ...reading.named.aliases])
  names.delete(name)
  addEntry(reading.glossary, { term: name, aliases: [...names], definition: says }, place, reading)
}
