import type { EntryChange, FrameChange, Json } from '../model/index.ts'
import { changedFields } from './changedFields.ts'
import { cloneJson } from './cloneJson.ts'
import type { EntryNode } from './entryNode.ts'
import { fingerprint } from './fingerprint.ts'
import { kindOfChange } from './kindOfChange.ts'
import { ownValue } from './ownValue.ts'
import { readingOrder } from './readingOrder.ts'
import { sideOf } from './sideOf.ts'
import { statementChange } from './statementChange.ts'

/**
 * Says what happened to each entry, in reading order.
 *
 * @param moved the entries of the later version that readers see move
 * @returns the changes, and what came or went that holds entries without being one
 */
export function entryChanges(
  before: EntryNode[],
  after: EntryNode[],
  moved: ReadonlySet<EntryNode>,
): { changes: EntryChange[]; frames: FrameChange[] } {
  const frames: FrameChange[] = []
  const found: { node: EntryNode; change: EntryChange }[] = []
  const byNode = new Map<EntryNode, EntryChange>()
  for (const node of readingOrder(before, after, moved)) {
    if (isFrame(node)) {
      const value = cloneJson(completeOwn(node))
      frames.push(
        before.includes(node)
          ? { path: node.path, before: value, after: null }
          : { path: node.path, before: null, after: value },
      )
      continue
    }
    const isOld = node.mate === null && before[node.rank] === node
    const change = compare(isOld ? node : node.mate, isOld ? null : node, moved.has(node))
    if (!change) continue
    found.push({ node, change })
    byNode.set(node, change)
  }
  for (const { node, change } of found) change.within = enclosing(node, change, byNode)
  return { changes: found.map(({ change }) => change), frames }
}

function compare(before: EntryNode | null, after: EntryNode | null, hasMoved: boolean): EntryChange | null {
  const fields = before && after ? changedFields(before, after) : []
  const statement = before && after ? statementChange(before, after) : null
  const kind = kindOfChange(before, after, { fields, statement, hasMoved })
  if (kind === null) return null
  const change: EntryChange = {
    kind,
    entry: (after ?? before!).entry,
    fingerprint: '',
    within: null,
    before: before && sideOf(before),
    after: after && sideOf(after),
    fields,
    statement,
  }
  change.fingerprint = fingerprint(change)
  return change
}

/** The change of the nearest section or rule that came or went with this entry, or that it moved into. */
function enclosing(
  node: EntryNode,
  { kind }: EntryChange,
  byNode: Map<EntryNode, EntryChange>,
): string | null {
  for (let around = node.parent; around; around = around.parent) {
    const change = byNode.get(around)
    if (!change) continue
    if (change.kind === 'removed' && kind === 'removed') return change.fingerprint
    if (change.kind === 'added') return change.fingerprint
  }
  return null
}

/** A preamble without a heading is no entry: a reader sees only what stands in it. */
function isFrame({ list, name, mate }: EntryNode): boolean {
  return list === '' && name === '' && mate === null
}

function completeOwn({ value }: EntryNode): { [key: string]: Json } {
  const own = ownValue(value)
  return value.position === undefined ? own : { ...own, position: value.position }
}
