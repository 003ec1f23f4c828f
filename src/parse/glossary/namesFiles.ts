import type { List } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { contentOf, startsWithLink } from '../itemLinks.ts'

/** What pages are called. */
const PAGE = /\.(?:mdx?|markdown|rst|html?)$/i

/** Whether each item of a list begins with a link that names a page: `[crew.md](crew.md) — who sails`. */
export function namesFiles({ children }: List): boolean {
  return children.every(item => startsWithLink(item) && PAGE.test(plainText(contentOf(item)[0]!)))
}
