import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { endsInColon } from '../entries/endsInColon.ts'

/** Whether a paragraph says nothing but that something follows: `What to read about them:`. */
export function isLeadIn(node: RootContent): boolean {
  return node.type === 'paragraph' && endsInColon(node) && !/[.!?]\s/.test(plainText(node))
}
