import type { Root, RootContent } from 'mdast'
import { definedLabels } from '../markdown/definitions.ts'
import { moveWithin } from '../markdown/moveWithin.ts'
import { readTree } from '../markdown/readTree.ts'
import { reparseBlock } from '../markdown/reparseBlock.ts'
import { shiftPositions } from '../markdown/shiftPositions.ts'
import { applyRuns } from '../text/applyRuns.ts'
import { composeEdits } from './composeEdits.ts'
import type { Finding } from './finding.ts'
import type { State } from './state.ts'

/** More edited blocks than this, and reading the whole text again is not slower. */
const MAX_BLOCKS = 50

/** Each position in a block is compared with each of its edits; more of them, and reading the block again is faster. */
const MAX_MOVES = 20

/** Does the edits, and reads again what they touch. */
export function applyFindings(state: State, edits: Finding[]): State {
  if (edits.length === 0) return state
  const text = applyRuns(state.text, edits)
  const done = composeEdits(state.source, state.done, state.text, edits)
  const tree = spliceTree(state, edits, text) ?? readTree(text, state.parser).tree
  return { ...state, text, tree, done }
}

/** The tree of the edited text, made of the old one and the blocks that the edits touch; null where that is not safe. */
function spliceTree({ tree, text: before, parser }: State, edits: Finding[], text: string): Root | null {
  if (edits.some(edit => /[\r\n]/.test(edit.before + edit.after))) return null
  const labels = labelsOf(tree, before)
  if (!labels) return null
  const children: RootContent[] = []
  let shift = 0
  let at = 0
  let blocks = 0
  for (const node of tree.children) {
    const { start, end } = node.position!
    const first = at
    const from = start.offset! + shift
    if (at < edits.length && edits[at]!.start < start.offset!) return null
    for (; at < edits.length && edits[at]!.end <= end.offset!; at++)
      shift += edits[at]!.after.length - edits[at]!.before.length
    if (at === first) {
      shiftPositions(node, shift, 0)
      children.push(node)
      continue
    }
    const own = edits.slice(first, at)
    if (own.length <= MAX_MOVES && own.every(({ keepsTree }) => keepsTree)) {
      moveWithin(node, own, from - start.offset!)
      children.push(node)
      continue
    }
    const lines = { start: from - (start.column - 1), end: end.offset! + shift, line: start.line }
    const read = ++blocks > MAX_BLOCKS ? null : reparseBlock(text, lines, labels, parser)
    if (read?.type !== node.type) return null
    children.push(read)
  }
  return at < edits.length ? null : { type: 'root', children }
}

export function labelsOf(tree: Root, text: string): Map<string, string> | null {
  return text.includes(']:') ? definedLabels(tree, text) : new Map()
}
