import type { FileFacts, Passage } from './fileFacts.ts'

/** Ways in which text, and headings in it, come in from elsewhere when a page is made; each stands by itself. */
const INCLUSIONS: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^\{\{[\s\S]*\}\}$/, reason: 'shortcodes of Hugo, `{{#include}}` of mdBook, other templates' },
  { pattern: /^\{%[\s\S]*%\}$/, reason: 'tags of Liquid, Nunjucks, Jinja' },
  { pattern: /^<%[\s\S]*%>$/, reason: 'ERB and EJS' },
  { pattern: /^-{1,2}8<-{1,2}\s/, reason: 'snippets of PyMdown' },
  { pattern: /^:::\s*[\w.]+$/, reason: 'mkdocstrings' },
  { pattern: /^!?\[\[[^\]]+\]\]$/, reason: 'embedded notes of Obsidian, pages of wikis' },
  { pattern: /^(?:!|@)?\[?!?include\b/i, reason: 'DocFX, Markdown preprocessors' },
  { pattern: /^<!--\s*@?include\b/i, reason: 'VitePress' },
  { pattern: /^<[A-Z][\w.]*(?:\s[\s\S]*)?\/>$/, reason: 'components of MDX' },
]

/** Whether parts of a page come from elsewhere, so that nobody can say which anchors it has. */
export function hasInclusions({ passages }: FileFacts): boolean {
  return passages.some(isInclusion)
}

function isInclusion({ kind, node, text }: Passage): boolean {
  if (node.type === 'code') return /^\{include\}/.test(node.lang ?? '')
  if (kind !== 'paragraph' && kind !== 'html') return false
  const written = text.trim()
  return INCLUSIONS.some(({ pattern }) => pattern.test(written))
}
