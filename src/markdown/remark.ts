import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseInChunks } from './parseInChunks.ts'
import type { MarkdownParser } from './parser.ts'

const processor = /* @__PURE__ */ unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** The reference parser: remark with GFM and frontmatter. The tree is the one that remark gives for the whole text. */
export const remark: MarkdownParser = markdown => parseInChunks(markdown, text => processor.parse(text))
