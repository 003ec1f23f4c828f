import type { RootContent } from 'mdast'
import { htmlText } from '../markdown/htmlText.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

const H1 = /<h1\b[^<>]*>([\s\S]{1,400}?)<\/h1\s*>/i

/** The title that a file gives in HTML before its first heading: `<h1 align="center">Handbook</h1>`. */
export function htmlTitle(body: readonly RootContent[]): string | null {
  for (const node of body) {
    if (node.type === 'heading') return null
    const inner = node.type === 'html' ? H1.exec(node.value)?.[1] : undefined
    if (inner !== undefined) return collapseWhitespace(htmlText(inner)) || null
  }
  return null
}
