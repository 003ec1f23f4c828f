import type { Nodes } from 'mdast'

const TAG = /^<br\s*\/?>$/i

/** Whether a node breaks a line: two spaces or a backslash at its end, or `<br>`. */
export function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && TAG.test(node.value))
}
