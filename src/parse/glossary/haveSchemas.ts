import { plainText } from '../../markdown/plainText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { OutlineSection } from '../outline.ts'
import { TYPED } from './termColumns.ts'

/** One of them may be an example. */
const MIN_TABLES = 2

/** Whether most headings stand over the fields of a type, as those of a generated reference do: `| Name | Schema |`. */
export function haveSchemas(sections: OutlineSection[]): boolean {
  const typed = sections.filter(({ nodes }) => {
    const first = firstSaid(nodes)
    return first?.type === 'table' && first.children[0]!.children.some(cell => TYPED.test(plainText(cell)))
  })
  return typed.length >= MIN_TABLES && 2 * typed.length > sections.length
}
