import { cleanTerm } from './cleanTerm.ts'

/** A term without what stands in brackets behind it, in lower case. */
export function nameOf(term: string): string {
  return cleanTerm(term.replace(/\s*[(（][^()（）]{0,100}[)）]\s*$/, '')).toLowerCase()
}
