import type { RootContent } from 'mdast'
import { reparseBlock } from '../markdown/reparseBlock.ts'
import { applyRuns } from '../text/applyRuns.ts'
import { labelsOf } from './applyFindings.ts'
import type { Finding } from './finding.ts'
import type { State } from './state.ts'

/**
 * Tries edits on the top blocks that they lie in, one block at a time, and gives those of the blocks that pass.
 *
 * @param edits in order, without overlap
 * @param holds whether a block still means what it did
 * @param retry which edits to try in a block that does not pass; none by default
 */
export function proveBlocks(
  state: State,
  edits: Finding[],
  holds: (was: RootContent, is: RootContent) => boolean,
  retry: (was: RootContent, is: RootContent | null, tried: Finding[], round: number) => Finding[] = () => [],
): Finding[] {
  const labels = edits.length > 0 ? labelsOf(state.tree, state.text) : null
  if (!labels) return []
  const proven: Finding[] = []
  let at = 0
  for (const node of state.tree.children) {
    const { start, end } = node.position!
    while (at < edits.length && edits[at]!.start < start.offset!) at++
    let tried: Finding[] = []
    for (; at < edits.length && edits[at]!.end <= end.offset!; at++) tried.push(edits[at]!)
    for (let round = 0; tried.length > 0; round++) {
      const lineStart = start.offset! - (start.column - 1)
      const text = applyRuns(state.text, tried, lineStart, end.offset!)
      const is = reparseBlock(text, { start: 0, end: text.length, line: start.line }, labels, state.parser)
      if (is?.type === node.type && holds(node, is)) {
        for (const edit of tried) proven.push(edit)
        break
      }
      tried = retry(node, is, tried, round)
    }
  }
  return proven
}
