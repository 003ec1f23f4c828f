import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { areDefined } from './areDefined.ts'
import { cleanTerm } from './cleanTerm.ts'

/** Whether most headings below one have a definition of themselves: “Contact” and “Support” group terms then. */
export function holdsDefined({ sections }: OutlineSection, reading: Reading): boolean {
  const titles = sections.map(section => cleanTerm(readTitle(section, reading).said))
  return areDefined(sections, titles)
}
