import type { FileContext } from './context.ts'
import type { Site } from './gathered.ts'

export interface Sign extends Site {
  pattern: RegExp
  reason: string
}

/** How generators of sites write a link to another page. */
const SITE_LINK = /\{%-?\s*(?:page|link|post_url|include)\b|\{\{[<%]?\s*(?:ref|relref|site|page)\b/

/** Keys of the frontmatter. */
const KEYS: readonly Sign[] = [
  {
    pattern: /^(?:layout|permalink|redirect_from|redirect_to|aliases|slug|url|eleventyNavigation|nav_order)$/,
    slugs: true,
    urls: true,
    reason: 'where and how a page is shown',
  },
]

/** In the text. */
const SYNTAX: readonly Sign[] = [
  {
    pattern: /^(?:!!!|\?\?\?\+?) [a-z]|^=== "/m,
    slugs: true,
    urls: false,
    reason: 'admonitions and tabs of Python-Markdown',
  },
  { pattern: /^\{::?[^{}]/m, slugs: true, urls: false, reason: 'attributes of kramdown' },
  { pattern: SITE_LINK, slugs: true, urls: false, reason: 'links of Jekyll, Hugo and Eleventy' },
]

/** What a file says of the site that it is a page of; nothing of one that stands by itself. */
export function siteOfFile({ file, source, handbook: { frontmatter } }: FileContext): Site {
  const keys = frontmatter?.entries.map(({ key }) => key) ?? []
  const found = [
    ...KEYS.filter(({ pattern }) => keys.some(key => pattern.test(key))),
    ...SYNTAX.filter(({ pattern }) => pattern.test(source)),
  ]
  return {
    // A handbook that is shown as it is has a version, or no frontmatter at all.
    slugs: found.length > 0 || (frontmatter !== null && !keys.includes('version')),
    // Collections of Jekyll: `_pages`, `_posts`.
    urls: found.some(({ urls }) => urls) || /(?:^|\/)_[a-z]+\//.test(file ?? ''),
  }
}

export function hasSiteLinks(source: string): boolean {
  return SITE_LINK.test(source)
}
