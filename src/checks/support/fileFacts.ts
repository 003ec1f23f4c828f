import type { Definition, Heading, Html, Image, Link, Nodes, Parent, Root, Text } from 'mdast'

export type PassageKind = 'paragraph' | 'heading' | 'cell' | 'html' | 'code'

/** A stretch of text without blocks inside. */
export interface Passage {
  kind: PassageKind
  node: Nodes
  /** What a reader sees, code included, and the descriptions of images; all of an HTML block. White space is kept. */
  text: string
  /** Its text outside of links and code, piece by piece. */
  prose: Text[]
  /** The index in `headings` of the one that it stands under, or is; -1 before the first. */
  heading: number
}

export interface FoundHeading {
  node: Heading
  text: string
  /** The index of the heading around it; -1 for none. */
  parent: number
  /** Whether it stands in a list or a quote, and so heads no section. */
  nested: boolean
}

/** What a link or an image leads to. */
export type Target = Link | Image | Definition

/** What many checks look for in a file, found in one walk. */
export interface FileFacts {
  passages: Passage[]
  headings: FoundHeading[]
  targets: Target[]
  /** Blocks and inline tags, comments among them. */
  html: Html[]
}

const KINDS: { [type: string]: PassageKind } = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  html: 'html',
  code: 'code',
}
/** Blocks that hold blocks: HTML and code below them stand by themselves, not in a line of text. */
const PHRASING = new Set(['paragraph', 'heading', 'tableCell'])

const TARGETS = new Set(['link', 'image', 'definition'])
const LINKS = new Set(['link', 'linkReference'])

/** Walks over a tree once, without recursion: trees may be deep. */
export function fileFacts(tree: Root): FileFacts {
  const passages: Passage[] = []
  const headings: FoundHeading[] = []
  const targets: Target[] = []
  const html: Html[] = []
  let passage: Passage | null = null
  let passageEnd = -1
  let linkEnd = -1
  let last = 0
  const top = new Set<Nodes>(tree.children)
  // The root of a tree that was put together has no place.
  const stack: Nodes[] = [...tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    // Addresses that GFM finds in a text, and the text around them, have no places; they stand behind the last one that has.
    const start = node.position?.start.offset ?? last
    last = start
    const inline: Passage | null = start < passageEnd ? passage : null
    if (node.type === 'heading')
      headings.push({ node, text: '', parent: parentOf(headings, node.depth), nested: !top.has(node) })
    if (node.position && TARGETS.has(node.type)) targets.push(node as Target)
    if (node.position && LINKS.has(node.type)) linkEnd = node.position.end.offset!
    if (node.type === 'html') html.push(node)
    const kind: PassageKind | undefined = inline ? undefined : KINDS[node.type]
    if (kind) {
      const text = node.type === 'html' || node.type === 'code' ? node.value : ''
      passage = { kind, node, text, prose: [], heading: headings.length - 1 }
      passageEnd = PHRASING.has(node.type) ? node.position!.end.offset! : -1
      passages.push(passage)
    } else if (inline) {
      inline.text += shown(node)
      if (node.type === 'text' && node.position && start >= linkEnd) inline.prose.push(node)
      if (inline.kind === 'heading') headings.at(-1)!.text = inline.text
    }
    const children = (node as Parent).children
    if (children) for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
  }
  return { passages, headings, targets, html }
}

function shown(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  return node.type === 'image' || node.type === 'imageReference' ? (node.alt ?? '') : ''
}

function parentOf(headings: readonly FoundHeading[], depth: number): number {
  let index = headings.length - 1
  while (index >= 0 && headings[index]!.node.depth >= depth) index = headings[index]!.parent
  return index
}
