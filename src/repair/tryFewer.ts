import type { Nodes, RootContent } from 'mdast'
import { sameTree } from '../markdown/sameTree.ts'
import type { Finding } from './finding.ts'
import type { State } from './state.ts'

/**
 * What to try again in a block that did not pass: first without the references to ASCII characters and beside emphasis
 * in the parts that changed, then without any in them.
 */
export function tryFewer({ text }: State) {
  const isSafe = ({ after, start, end }: Finding) =>
    after > '\x7f' && !/[*_~]/.test(text.slice(start - 1, start) + text.slice(end, end + 1))
  return (was: RootContent, is: RootContent | null, tried: Finding[], round: number): Finding[] => {
    if (round > 2) return []
    const parts = is ? changedParts(was, is) : [was]
    const isIn = ({ start, end }: Finding) =>
      parts.some(({ position }) => position!.start.offset! <= start && end <= position!.end.offset!)
    const rest = tried.filter(finding => !isIn(finding) || (round === 0 && isSafe(finding)))
    return rest.length < tried.length ? rest : []
  }
}

/** The smallest parts of a tree, no smaller than paragraphs, that differ from those of another. */
function changedParts(was: Nodes, is: Nodes): Nodes[] {
  if (sameTree(was, is)) return []
  const isLeaf =
    !('children' in was) ||
    !('children' in is) ||
    was.type === 'paragraph' ||
    was.type === 'heading' ||
    was.type === 'tableCell'
  if (isLeaf || was.type !== is.type || was.children.length !== is.children.length) return [was]
  const parts = was.children.flatMap((child, index) => changedParts(child, is.children[index]!))
  return parts.length > 0 ? parts : [was]
}
