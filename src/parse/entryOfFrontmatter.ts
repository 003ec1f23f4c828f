import type { Section } from '../model/index.ts'
import { addFileEntry } from './addFileEntry.ts'
import { folderKind } from './folderKind.ts'
import { askedTerm } from './glossary/askedTerm.ts'
import type { Reading } from './reading.ts'

/**
 * Reads a file whose frontmatter is all that it has: a term with its definition, or a question with its answer.
 *
 * @param title the title in the frontmatter; in a folder of such files, it is the name
 * @returns the section that holds the entry; null where the frontmatter is no entry
 */
export function entryOfFrontmatter(title: string | null, reading: Reading): Section | null {
  const { name, called, says, kind, position } = reading.named
  const named = name ?? (folderKind(reading.file)?.kind === kind ? (title ?? called) : null)
  if (!named || !says || !position) return null
  const owner: Section = {
    id: '',
    depth: 0,
    title: '',
    kind,
    rules: [],
    blocks: [],
    comments: [],
    sections: [],
    position: structuredClone(position),
  }
  addFileEntry(kind === 'faq' ? named : (askedTerm(named) ?? named), says, owner, reading)
  return owner
}
