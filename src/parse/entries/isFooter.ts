import type { Paragraph } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isPageLabel } from './isPageLabel.ts'
import type { Piece } from './piece.ts'
import { type Span, spans } from './spans.ts'

/** “Last updated 3 May”, “Version 1.2 | …”: what says so without a colon, or with a label that may be a term. */
const DATED =
  /^(?:last (?:updated|reviewed|modified|revised|verified|edited|changed)(?::| (?:on |in )?[^\s\d]{0,12} ?\d)|(?:document |page )?versi(?:on|ón|one|e|ão):? ?v?\d[\w.-]{0,12}(?:$|\s?[|·•–—])|(?:最終更新日?|(?:最后|最近)更新(?:日期|时间)?|更新(?:日期|时间))\s?[:：])/i
/** “© 2024–2026 The yard. All rights reserved.”; behind other words, it may tell what is whose. */
const COPYRIGHT =
  /^(?:©|[Cc]opyright(?: ?(?:©|\([Cc]\)))?|\([Cc]\)) ?(?:19|20)\d\d(?:(?:, ?| ?[-–] ?)(?:(?:19|20)\d\d|[Pp]resent)){0,3},?(?: by)?(?: (?:[Tt]he|\p{Lu}[^\s.:;]*)(?: (?!(?:is|are|was|were|may|must|can|should|has|have)\b)[^\s.:;]+){0,5})?[.,]{0,2}(?: [Aa]ll [Rr]ights [Rr]eserved)?\.?$/u
/** “Última actualización: …”; one word may be what an entry says: “Authors: …”. */
const LABEL = /^(\S{3,20} [^:：]{2,30}?)\s?[:：]/
/**
 * What leads on through the pages, in or before a link: `[← Home](…) | [Next →](…)`, `Next: [Cranes](…)`,
 * `[Edit this page](…)`.
 */
const LEADS_ON =
  /^(?:[←⬅«‹]|(?:previous|prev|next|home)(?: (?:page|chapter|section))?\s?(?:$|[:|→➡»›>])|back to\b|(?:edit|improve) this page\b|edit on github\b)/i
/** No flag `i`: with it, V8 takes 1 ms to compile \P{L}. */
const BESIDE_LINKS = /^\P{L}*(?:(?:[Pp]rev(?:ious)?|[Nn]ext)(?: (?:page|chapter|section))?\P{L}*)?$/u
/** Longer than all that it looks at. */
const MAX_LOOK = 80

/**
 * Whether a paragraph says which version a page is, who keeps it or when it was changed, or leads on to other pages: no
 * entry ends with that.
 */
export function isFooter({ kind, nodes: [node] }: Piece): boolean {
  if (kind !== 'paragraph') return false
  const text = plainText(node).trim().slice(0, MAX_LOOK)
  const label = LABEL.exec(text)?.[1]
  if (DATED.test(text) || COPYRIGHT.test(text) || (label !== undefined && isPageLabel(label.toLowerCase())))
    return true
  return LEADS_ON.test(text) && leadsOn(spans((node as Paragraph).children))
}

function leadsOn(seen: Span[]): boolean {
  const links = seen.filter(({ mark }) => mark === 'link')
  return links.length > 0 && seen.every(({ mark, text }) => mark === 'link' || BESIDE_LINKS.test(text))
}
