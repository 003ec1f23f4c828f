import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { spans } from './spans.ts'

const BACK =
  /^(?:(?:go )?back to (?:the )?(?:top|contents|toc|index|start)|(?:to )?top|nach oben|zum anfang|retour en haut|volver arriba|voltar ao topo|наверх|返回顶部|回到顶部|トップへ戻る)$/i
/** Arrows and brackets around the words. No flag `i`: with it, V8 takes 1 ms to compile \p{L}. */
const AROUND = /^\P{L}+|\P{L}+$/gu
/** Longer than any of them. */
const MAX_LENGTH = 40

/**
 * Whether a node is a link to the top of the page and nothing more: it belongs to no entry.
 *
 * @param text what a reader sees of it
 */
export function isBackLink(node: Nodes, text = plainText(node)): boolean {
  if (node.type !== 'paragraph') return false
  return isWayBack(text) && spans(node.children).some(({ mark }) => mark === 'link')
}

/** Whether a text says that it leads to the top of the page: “↑ Back to top”. */
export function isWayBack(text: string): boolean {
  return text.length <= MAX_LENGTH && BACK.test(text.replace(AROUND, ''))
}
