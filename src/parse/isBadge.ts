import type { PhrasingContent } from 'mdast'

/** Whether a link shows nothing but pictures: `[![build](b.svg)](ci)`. */
export function isBadge(node: PhrasingContent): boolean {
  if (node.type !== 'link' && node.type !== 'linkReference') return false
  return node.children.length > 0 && node.children.every(isImage)
}

export function isImage({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference'
}
