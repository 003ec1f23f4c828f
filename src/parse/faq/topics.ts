import type { Nodes, RootContent } from 'mdast'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import type { OutlineSection } from '../outline.ts'
import { type Asked, asked } from './asked.ts'
import { asks } from './asks.ts'
import { isTopic } from './isTopic.ts'

/** One line in bold at the end of an answer may be its last words; one question behind it may ask about it. */
const MIN_TOPICS = 2

/**
 * The topics of the questions behind them: none unless several labels in bold stand right before questions.
 *
 * @param found what each of the pieces asks
 */
export function topics(
  own: Piece[],
  found: (Asked | null)[],
  sections: OutlineSection[],
  roles: Role[],
): ReadonlySet<Nodes> {
  const said = own.flatMap(({ nodes: [node] }, index) =>
    isSilent(node) ? [] : [{ node, asked: found[index]! }],
  )
  const before: Nodes[] = said.flatMap(({ node }, index) => {
    const next = said[index + 1]
    const answers = said[index - 1]?.asked?.answer === ''
    return !answers && (next ? asks(next.asked) : roles[0] === 'entry') ? [node] : []
  })
  sections.forEach(({ nodes, sections: inner }, index) => {
    const [last, more] = nodes
      .filter(node => !isSilent(node))
      .slice(-2)
      .reverse()
    // What is all that an answer says is no end of it.
    if (last && more && inner.length === 0 && roles[index + 1] === 'entry') before.push(last)
  })
  const labels = before.filter(isTopic)
  const inside = sections.flatMap(({ nodes }, index) => (roles[index] === 'entry' ? topicInside(nodes) : []))
  return new Set(labels.length >= MIN_TOPICS ? [...labels, ...inside] : inside)
}

/** A label in bold below a heading that asks, right before questions in bold. */
function topicInside(nodes: RootContent[]): RootContent[] {
  const said = nodes.filter(node => !isSilent(node))
  const isAsked = (node: RootContent | undefined) =>
    node?.type === 'paragraph' && /^(?:mark|bold)$/.test(asked(node)?.by ?? '')
  const at = said.findIndex((node, index) => index > 0 && isTopic(node) && isAsked(said[index + 1]))
  const areSeveral = at > 0 && said.slice(at).filter(isAsked).length >= MIN_TOPICS
  return areSeveral ? [said[at]!] : []
}
