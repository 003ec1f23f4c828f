import type { Paragraph, PhrasingContent } from 'mdast'
import { isBadge, isImage } from '../isBadge.ts'

/** Whether a paragraph has nothing but pictures: what stands for one, “Any questions?”, says nothing of its own. */
export function isPicture({ children }: Paragraph): boolean {
  const said = children.filter(node => !isBlank(node))
  return said.length > 0 && said.every(node => isImage(node) || isBadge(node))
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
