import { splitTerm } from './splitTerm.ts'

const LINK = /^\[\[([^[\]|\n]{1,120})(?:\|([^[\]\n]{1,120}))?\]\]/

/** The term that a text begins with as wikis link it: `[[page|T]] - d`. */
export function wikiTerm(text: string): { term: string; definition: string } | null {
  const [all, page, named] = LINK.exec(text) ?? []
  if (all === undefined) return null
  // The last bracket stays in the place of the term.
  const split = splitTerm(text.slice(all.length - 1).replaceAll('\n', ' '))
  return split?.term === ']' ? { term: named ?? page!, definition: split.definition } : null
}
