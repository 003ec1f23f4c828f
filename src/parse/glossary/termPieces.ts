import type { Html, Paragraph, RootContent } from 'mdast'
import { groupBy } from '../../text/groupBy.ts'
import { isAside } from '../entries/asides.ts'
import { htmlSeen } from '../entries/htmlSeen.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import { pieces } from '../entries/pieces.ts'
import type { Reading } from '../reading.ts'
import { isLeadIn } from './isLeadIn.ts'
import { surveyOf } from './surveyOf.ts'
import { termLines } from './termLines.ts'

/** A heading alone in its HTML; that of the first level is the title of a page. */
const HEADING = /^\s*<(h[2-6])\b[^<>]{0,300}>([^\n]{1,300}?)<\/\1>\s*$/i
const ASKS = /[?？]$/
/** One is the title of what follows. */
const MIN_HEADINGS = 2

interface HtmlHeading {
  node: Html
  /** `h3`, in lower case. */
  level: string
  title: string
  below: RootContent[]
}

/**
 * The pieces of a section of a glossary; headings of HTML over prose are the lines in bold that they are for readers.
 * Those of one level are all terms, or none is. Beside terms, one that is none ends what stands before it, unless it asks.
 */
export function termPieces(nodes: RootContent[], reading: Reading): Piece[] {
  const headings = headingsIn(nodes).filter(({ title }) => !ASKS.test(title))
  const named = headings.filter(({ title }) => !isAside(title) && reading.kindOf(title).kind === 'rules')
  const terms = new Map<RootContent, Paragraph>()
  let deepest = ''
  for (const [level, alike] of groupBy(named, ({ level }) => level)) {
    if (alike.length < MIN_HEADINGS || !alike.every(({ below }) => isDefinition(below, reading))) continue
    for (const { node, title } of alike) terms.set(node, inBold(title, node))
    if (level > deepest) deepest = level
  }
  const ends = new Set<unknown>(headings.filter(({ level }) => level <= deepest).map(({ node }) => node))
  const shown = nodes.map(node => terms.get(node) ?? node)
  return pieces(shown, reading, termLines).map(piece =>
    ends.has(piece.nodes[0]) ? { ...piece, kind: 'end' } : piece,
  )
}

function headingsIn(nodes: RootContent[]): HtmlHeading[] {
  const found: HtmlHeading[] = []
  for (const node of nodes) {
    const [, level, title = ''] = (node.type === 'html' && HEADING.exec(node.value)) || []
    if (level)
      found.push({ node: node as Html, level: level.toLowerCase(), title: htmlSeen(title), below: [] })
    else found.at(-1)?.below.push(node)
  }
  return found.filter(({ title }) => title !== '')
}

/** Whether prose stands below a heading that is neither a term itself nor leads in some. */
function isDefinition(below: RootContent[], reading: Reading): boolean {
  const first = below.find(node => !isSilent(node))
  if (first?.type !== 'paragraph' || isLeadIn(first)) return false
  const { found } = surveyOf(pieces(below, reading, termLines))
  return [...found].every(
    ([piece, { by }]) => piece.kind === 'paragraph' && piece.nodes[0] !== first && by !== 'mark',
  )
}

function inBold(value: string, { position }: Html): Paragraph {
  const at = { position: position! }
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value, ...at }], ...at }],
    ...at,
  }
}
