import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'

/**
 * The chapters whose file is called otherwise, or stands in another folder, than it did: links to it break. What most
 * files have in common (`old/a.md` is `new/a.md`) tells only which folders are compared.
 *
 * @param after the later version's entries
 */
export function renamedFiles(after: EntryNode[]): EntryNode[] {
  const chapters = after.filter(
    ({ entry, mate, file }) => entry === 'chapter' && mate?.entry === 'chapter' && mate.file !== null && file,
  )
  const groups = [...groupBy(chapters, ({ mate, file }) => heads(mate!.file!, file!)).values()]
  const files = (nodes: EntryNode[]) => new Set(nodes.map(({ mate, file }) => `${mate!.file}\n${file}`)).size
  const common = groups.find(group => 2 * files(group) > files(chapters))
  return common ? groups.flatMap(group => (group === common ? [] : group)) : []
}

/** What two paths begin with, without what they end with alike. */
function heads(before: string, after: string): string {
  const [old, current] = [before.split('/'), after.split('/')]
  while (old.length > 0 && current.length > 0 && old.at(-1) === current.at(-1)) {
    old.pop()
    current.pop()
  }
  return `${old.join('/')}\n${current.join('/')}`
}
