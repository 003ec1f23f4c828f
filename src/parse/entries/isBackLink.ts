import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { spans } from './spans.ts'

const BACK =
  /^[^\p{L}]*(?:(?:go )?back to (?:the )?(?:top|contents|toc|index|start)|(?:to )?top|nach oben|zum anfang|retour en haut|volver arriba|voltar ao topo|наверх|返回顶部|回到顶部|トップへ戻る)[^\p{L}]*$/iu
/** Longer than any of them. */
const MAX_LENGTH = 40

/** Whether a node is a link to the top of the page and nothing more: it belongs to no entry. */
export function isBackLink(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const text = plainText(node)
  if (text.length > MAX_LENGTH || !BACK.test(text)) return false
  return spans(node.children).some(({ mark }) => mark === 'link')
}
