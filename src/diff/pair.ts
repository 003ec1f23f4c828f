import type { EntryNode } from './entryNode.ts'

/** Takes two entries for the same one. */
export function pair(before: EntryNode, after: EntryNode): void {
  before.mate = after
  after.mate = before
}
