import { plainText } from '../../markdown/plainText.ts'
import type { Piece } from './piece.ts'

/** Whether a piece begins as definitions and answers of Markdown Extra do: `: d`. */
export function isDefinition({ nodes: [node] }: Piece): boolean {
  return /^:\s/.test(plainText(node))
}
