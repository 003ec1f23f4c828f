import { plainText } from '../../markdown/plainText.ts'
import { isSilent } from '../entries/isSilent.ts'
import { isLinkList } from '../isLinkList.ts'
import type { OutlineSection } from '../outline.ts'
import { questionText } from './asked.ts'

/** Whether a section only names what to read: “Payments” with links below it, “[Paying by card](card.md)”. */
export function leadsElsewhere({ heading, nodes }: OutlineSection, title: string): boolean {
  const isLinked = heading!.children.some(
    node => node.type === 'link' && plainText(node) === questionText(title),
  )
  return isLinked || nodes.every(node => isSilent(node) || (node.type === 'list' && isLinkList(node)))
}
