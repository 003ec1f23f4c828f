import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseInChunks } from './parseInChunks.ts'
import type { MarkdownParser } from './parser.ts'

type Parse = (markdown: string) => Root

const withGfm = once((): Parse => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .freeze()
  return markdown => processor.parse(markdown)
})
const withoutGfm = once((): Parse => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
  return markdown => processor.parse(markdown)
})

/**
 * What every construct of GFM needs: tables a pipe or a colon beside a dash, strikethrough a tilde, footnotes `[^`, task
 * boxes a bracket with a space or an x, literal links `@`, `www.` or `http`. Text with none of it is read in three
 * quarters of the time without GFM, and to the same tree.
 */
const NEEDS_GFM = /[|~@]|:-|-:|\[[\^\sx]|www\.|https?:/i

/** The reference parser: remark with GFM and frontmatter. The tree is the one that remark gives for the whole text. */
export const remark: MarkdownParser = markdown =>
  parseInChunks(markdown, text => (NEEDS_GFM.test(text) ? withGfm() : withoutGfm())(text))

/** Whoever reads with another parser does not pay for the building of this one. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
