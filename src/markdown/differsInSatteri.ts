import { opensFrontmatter } from './opensFrontmatter.ts'

/** The first line that one of the two takes for the end of frontmatter. */
const ENDS = /[\r\n](?:---|\+\+\+|\.\.\.)[ \t]*(?=[\r\n]|$)/
/** An item that could be the line below the head of a table: `- | -`. */
const RULED_ITEM = /[\r\n][ \t>]*-[ \t](?=[^\r\n|]*\|)[-:| \t]+(?=[\r\n]|$)/

/**
 * Whether Sätteri would read a text otherwise than remark: NUL stays, halves of characters are lost on the way to it,
 * frontmatter ends with `...` but not with hyphens and a tab, and an item that could belong to a table ends the paragraph
 * before its last line.
 */
export function differsInSatteri(markdown: string): boolean {
  if (markdown.includes('\0') || !markdown.isWellFormed() || RULED_ITEM.test(markdown)) return true
  const end = opensFrontmatter(markdown) ? ENDS.exec(markdown) : null
  return end !== null && /[.\t]/.test(end[0])
}
