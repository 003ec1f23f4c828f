import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { MarkdownParser } from './parser.ts'

/** Sätteri, the native parser: the tree that remark gives, 16 to 22 times as fast. */
export const satteri: MarkdownParser = markdown => markdownToMdast(markdown, { position: true }) as Root
