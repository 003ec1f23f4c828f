import { endsInColon } from '../entries/endsInColon.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'

/** Whether nothing but paragraphs stands below a heading, none of which leads in what is not there. */
export function isSaidInProse({ nodes, sections }: OutlineSection): boolean {
  const said = nodes.filter(node => !isSilent(node))
  return sections.length === 0 && said.every(node => node.type === 'paragraph' && !endsInColon(node))
}
