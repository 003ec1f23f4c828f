import type { Paragraph, PhrasingContent } from 'mdast'

/** Whether a paragraph has nothing but pictures: what stands for one, “Any questions?”, says nothing of its own. */
export function isPicture({ children }: Paragraph): boolean {
  return children.some(holdsPicture) && children.every(child => holdsPicture(child) || isBlank(child))
}

function holdsPicture(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.children.length > 0 && node.children.every(isImage)
  return isImage(node)
}

function isImage({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference'
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
