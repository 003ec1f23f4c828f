import { githubSlug } from '../text/githubSlug.ts'
import type { EntryNode } from './entryNode.ts'

/** An id that is made from a long title is cut, somewhere before 80 characters. */
const CUT_FROM = 40
/** What `parse` makes of an empty title, and the number that it sets a second id of a name apart with. */
const MADE = /^(?:section|preamble)?(?:-\d+)?$/

/**
 * The id that an author gave an entry. An id that is made begins with that of the section around it, or, a chapter's, is
 * its title: equal ones say no more than that the texts are equal.
 */
export function explicitId({
  value,
  parent,
  name,
}: Pick<EntryNode, 'value' | 'parent' | 'name'>): string | null {
  const { id } = value
  if (typeof id !== 'string' || id === '') return null
  let section = parent
  while (section && section.pool !== 'section') section = section.parent
  if (section) return id.startsWith(`${String(section.value.id)}/`) ? null : id
  const made = githubSlug(name).replace(/^-+|-+$/g, '')
  const isMade = id.startsWith(made)
    ? MADE.test(id.slice(made.length))
    : id.length >= CUT_FROM && made.startsWith(id)
  return isMade ? null : id
}
