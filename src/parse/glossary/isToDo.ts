import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'

/** In small letters, “todo” is a word of Spanish, unless nothing else stands there. */
const MARKED = /^(?:TODO|TBD|TBA|FIXME)\s?[:：]/
const ALONE = /^(?:to ?do|tb[da]|fixme|coming soon|to be (?:defined|written|added))[\s.:!…]*$/i

/** Whether a paragraph only says that something is to be written: “TODO: the words of the crane”. */
export function isToDo(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const text = plainText(node).trim()
  return MARKED.test(text) || ALONE.test(text)
}
