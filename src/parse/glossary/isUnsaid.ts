import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'

/** Whether nothing stands below a heading. */
export function isUnsaid({ nodes, sections }: OutlineSection): boolean {
  return sections.length === 0 && nodes.every(isSilent)
}
