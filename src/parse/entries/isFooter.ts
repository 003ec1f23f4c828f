import { plainText } from '../../markdown/plainText.ts'
import { isPageLabel } from './isPageLabel.ts'
import type { Piece } from './piece.ts'

/** “Last updated 3 May”, “Version 1.2 | …”: what says so without a colon, or with a label that may be a term. */
const DATED =
  /^(?:last (?:updated|reviewed|modified|revised|verified|edited|changed)(?::| (?:on |in )?[^\s\d]{0,12} ?\d)|(?:document |page )?versi(?:on|ón|one|e|ão):? ?v?\d[\w.-]{0,12}(?:$|\s?[|·•–—])|(?:最終更新日?|(?:最后|最近)更新(?:日期|时间)?|更新(?:日期|时间))\s?[:：])/i
/** “Última actualización: …”; one word may be what an entry says: “Authors: …”. */
const LABEL = /^(\S{3,20} [^:：]{2,30}?)\s?[:：]/
/** Longer than all that it looks at. */
const MAX_LOOK = 80

/** Whether a paragraph says which version a page is, who keeps it or when it was changed: no entry ends with that. */
export function isFooter({ kind, nodes: [node] }: Piece): boolean {
  if (kind !== 'paragraph') return false
  const text = plainText(node).trim().slice(0, MAX_LOOK)
  const label = LABEL.exec(text)?.[1]
  return DATED.test(text) || (label !== undefined && isPageLabel(label.toLowerCase()))
}
