import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import { isToDo } from './isToDo.ts'

/** Whether nothing stands below a heading, or only that something is to come. */
export function isUnsaid({ nodes, sections }: OutlineSection): boolean {
  return sections.length === 0 && nodes.every(node => isSilent(node) || isToDo(node))
}
