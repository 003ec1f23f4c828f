import { plainText } from '../../markdown/plainText.ts'
import type { Piece } from '../entries/piece.ts'

const AVOID = /\sAvoid: /

/** Whether a paragraph ends as the words of domain models do: `_Avoid_: …`. Nothing but a glossary says so. */
export function saysWhatToAvoid({ kind, nodes: [node] }: Piece): boolean {
  return kind === 'paragraph' && AVOID.test(plainText(node))
}
