import { plainText } from '../../markdown/plainText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { OutlineSection } from '../outline.ts'

const LABEL = /^([^\s:：][^:：\n]{0,29})[:：]\s/
/** One list with labels may be one of terms. */
const MIN_SECTIONS = 2

/** Whether a list with the same first label stands below each heading, as fields do: `- name: …`. */
export function haveFields(sections: OutlineSection[]): boolean {
  const labels = sections.map(firstLabel)
  return labels.length >= MIN_SECTIONS && labels[0] !== null && new Set(labels).size === 1
}

function firstLabel({ nodes }: OutlineSection): string | null {
  const first = firstSaid(nodes)
  const item = first?.type === 'list' ? first.children[0] : undefined
  return item ? (LABEL.exec(plainText(item))?.[1]?.toLowerCase() ?? null) : null
}
