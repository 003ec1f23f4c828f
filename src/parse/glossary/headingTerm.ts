import type { Opening } from '../entries/grammar.ts'
import type { OutlineSection } from '../outline.ts'
import { aliases } from './aliases.ts'
import { askedTerm } from './askedTerm.ts'
import { isUnsaid } from './isUnsaid.ts'
import { splitTerm } from './splitTerm.ts'

/**
 * The term that a heading names.
 *
 * @param written the heading, cleaned
 */
export function headingTerm(section: OutlineSection, written: string): Opening {
  const label = askedTerm(written) ?? written
  // With nothing below it, a heading may say all: `### T: d`.
  const split = isUnsaid(section) ? splitTerm(label) : null
  const { term, definition } = split && !split.byWord ? split : { term: label, definition: '' }
  return { label: term, aliases: aliases(term), text: definition, goesOn: true, stands: true }
}
