import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'

/** Whether a node ends in a colon, as what leads in does. */
export function endsInColon(node: Nodes): boolean {
  let last: Nodes | undefined = node
  while (last && 'children' in last) last = last.children.at(-1)
  // Nearly all paragraphs end in words; to bring their text together takes longer than all other looks at them.
  const end = last?.type === 'text' ? last.value.trimEnd() : ''
  return /[:：]$/.test(end.at(-1) ?? plainText(node).slice(-1))
}
