import type { Nodes, Paragraph } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { hasLetter } from '../text/hasLetter.ts'
import { explicitId } from './explicitId.ts'

/** What stands before the link, where it is no part of a sentence: `[[link](#id)]`. */
const OPENS = /[[(]$/

/**
 * The nodes of a rule without the link to itself behind its words, which its author put there for others to copy:
 * `<a name="dry"></a> Keep ropes dry. <sup>[[link](#dry)]</sup>`.
 */
export function withoutOwnLink(nodes: Nodes[]): Nodes[] {
  const [first] = nodes
  if (first?.type !== 'paragraph' || !first.children.some(({ type }) => type === 'html')) return nodes
  const { id } = explicitId([first], '')
  const at = first.children.findLastIndex(node => node.type === 'link' && node.url === `#${id}`)
  return id !== null && at > 0 && isSign(first, at) ? [withoutEnd(first, at), ...nodes.slice(1)] : nodes
}

/** Whether a link stands behind all words, in brackets or without a word: before them, it may be the number of the rule. */
function isSign({ children }: Paragraph, at: number): boolean {
  const before = phrasingText(children.slice(0, at)).trimEnd()
  if (!hasLetter(before) || hasLetter(phrasingText(children.slice(at + 1)))) return false
  return OPENS.test(before) || !hasLetter(phrasingText([children[at]!]))
}

/** Of what stands behind the link, only tags and comments stay. */
function withoutEnd(paragraph: Paragraph, at: number): Paragraph {
  const before = paragraph.children.slice(0, at)
  const behind = paragraph.children.slice(at + 1).filter(({ type }) => type === 'html')
  const last = before.at(-1)!
  if (last.type === 'text') before.splice(-1, 1, { ...last, value: last.value.replace(OPENS, '') })
  return { ...paragraph, children: [...before, ...behind] }
}
