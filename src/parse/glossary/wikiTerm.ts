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

const DEFINED = /^\[\[def:\s*([^[\],]{1,120})(?:,([^[\]]*))?\]\]$/

/** The names in what marks a term in specifications: `[[def: T, other name]]`. */
export function definedNames(text: string): string[] | null {
  const [, term, others = ''] = DEFINED.exec(text) ?? []
  return term === undefined ? null : [term, ...others.split(',')].map(name => name.trim()).filter(Boolean)
}
