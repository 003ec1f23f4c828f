import type { CheckContext } from './context.ts'
import { linkPath } from './linkPath.ts'

const MARKDOWN = /\.(?:md|markdown|mdx)$/i
/** How generators of sites write a link to another page. */
const SITE_LINK = /\{%-?\s*(?:page|link|post_url|include)\b|\{\{[<%]?\s*(?:ref|relref|site|page)\b/

/** Whether a file goes on in others that are no part of the run, so that nobody can say what is used nowhere. */
export function isPartial({ facts, file, fileAt, source }: CheckContext): boolean {
  return (
    SITE_LINK.test(source) ||
    facts.targets.some(({ url }) => {
      const path = linkPath(url, file)?.path
      return path != null && MARKDOWN.test(path) && fileAt(path) === undefined
    })
  )
}
