import type { Nodes } from 'mdast'
import { walk } from '../markdown/walk.ts'
import { applyRuns } from '../text/applyRuns.ts'
import type { MojibakeRun } from '../text/findMojibake.ts'
import { firstIndex } from '../text/firstIndex.ts'
import type { State } from './state.ts'

const EXPLICIT = /\{#([^\s{}]+)/g

/**
 * Makes a test for stretches of an address within the file, `[see](#cafÃ©)`, that names a heading of it once both are
 * repaired: who repairs the heading alone breaks the link.
 *
 * @param runs in order, without overlap
 */
export function headingAnchors(
  { text, tree }: Pick<State, 'text' | 'tree'>,
  runs: readonly MojibakeRun[],
): (start: number, end: number) => boolean {
  const headings: Nodes[] = []
  const addresses: { start: number; end: number }[] = []
  walk(tree, node => {
    if (node.type === 'heading') headings.push(node)
    else if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')) {
      if (!node.position) return
      const { start, end } = node.position
      const at = text.slice(start.offset, end.offset).lastIndexOf(node.url)
      if (at > 0) addresses.push({ start: start.offset! + at, end: start.offset! + at + node.url.length })
    }
  })
  const damaged = addresses.filter(({ start, end }) => within(runs, start, end).length > 0)
  if (damaged.length === 0) return () => false
  const repaired = ({ start, end }: { start: number; end: number }) =>
    applyRuns(text, within(runs, start, end), start, end)
  const names = new Set<string>()
  for (const { position } of headings) {
    const heading = repaired({ start: position!.start.offset!, end: position!.end.offset! })
    names.add(toName(heading))
    for (const [, id] of heading.matchAll(EXPLICIT))
      names.add(toName(id!)).add(toName(heading.split('{#')[0]!))
  }
  const named = new Set<number>()
  for (const address of damaged)
    if (names.has(toName(repaired(address))))
      for (let at = address.start; at < address.end; at++) named.add(at)
  return (start, end) => named.has(start) && named.has(end - 1)
}

/** Tools differ in what they make of spaces and signs, not in letters and digits. */
function toName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

/** The runs that lie in `[start, end)`. */
function within(runs: readonly MojibakeRun[], start: number, end: number): MojibakeRun[] {
  const first = firstIndex(runs.length, index => runs[index]!.start >= start)
  const found: MojibakeRun[] = []
  for (let at = first; at < runs.length && runs[at]!.end <= end; at++) found.push(runs[at]!)
  return found
}
