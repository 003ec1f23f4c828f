import type { Root } from 'mdast'

/** Reads Markdown (with GFM and frontmatter) into mdast, with positions on every node. */
export type MarkdownParser = (markdown: string) => Root
