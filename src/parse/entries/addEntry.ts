import type { Position, Question, Section, Term } from '../../model/index.ts'
import type { Reading } from '../reading.ts'

interface Place {
  position: Position
  owner: Section
  /** As the author gave it. */
  id: string | null
}

/** Adds what an entry says to the entries of its kind, with its place and its source. */
export function addEntry<Entry extends Term | Question>(
  entries: Entry[],
  says: Omit<Entry, 'id' | 'markdown' | 'section' | 'position'>,
  { position, owner, id }: Place,
  { source, owners, explicitIds }: Reading,
): void {
  const markdown = source.slice(position.start.offset, position.end.offset)
  const entry = { id: '', ...says, markdown, section: '', position } as unknown as Entry
  entries.push(entry)
  owners.set(entry, owner)
  if (id !== null) explicitIds.set(entry, id)
}
