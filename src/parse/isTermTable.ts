import type { Table, TableRow } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { holdsQuantity } from './glossary/holdsQuantity.ts'

/** What the columns of a table of terms are called and hardly any other. */
const NAME = String.raw`(?:terms?|words?|phrases?|jargon|acronyms?|abbreviations?|abbr\.?)`
const TERM = new RegExp(String.raw`^${NAME}(?:\(s\))?(?:\s?\/\s?${NAME})?$`, 'i')
const DEFINITION =
  /^(?:definitions?|meanings?|(?:plain[- ])?(?:english|simple|short|our) (?:definition|meaning)|what it (?:means|stands for)|stands for|expansion|full (?:form|name|term|spelling))$/i
/** Titles of sections whose tables define what stands in them: “Role definition”, “Labels and their meaning”. */
const DEFINES = /\b(?:definition|meaning)s?\s?:?$/i
/** What a table describes the parts of a program in, whatever its title says. */
const PART =
  /^(?:field|column|key|variable|parameter|attribute|argument|property|option|flag|setting)s?(?: name)?$/i
const IS_SHORT = /^[A-Z\d]+$/
/** One row may be an example. */
const MIN_ROWS = 2

/**
 * Whether the header of a table leaves no doubt that it defines terms, wherever it stands.
 *
 * @param title that of the section it stands in, which may say so too
 */
export function isTermTable({ children: [header, ...rows] }: Table, title: string): boolean {
  const [label = '', ...others] = header!.children.map(cell => plainText(cell).trim())
  if (rows.length < MIN_ROWS || !others.some(name => DEFINITION.test(name))) return false
  const isNamed = TERM.test(label) || (DEFINES.test(title) && !PART.test(label))
  return isNamed && 2 * rows.filter(holdsTime).length < rows.length
}

/** Whether a row begins with a time, which the term of a contract is: `1 year`; not `5S`. */
function holdsTime({ children: [first] }: TableRow): boolean {
  const text = first ? plainText(first) : ''
  return !IS_SHORT.test(text) && holdsQuantity(text)
}
