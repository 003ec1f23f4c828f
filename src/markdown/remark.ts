import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Pluggable, unified } from 'unified'
import { once } from '../text/once.ts'
import { fillPositions } from './fillPositions.ts'
import { opensFrontmatter } from './opensFrontmatter.ts'
import { parseInChunks } from './parseInChunks.ts'
import type { MarkdownParser } from './parser.ts'

type Parse = (markdown: string) => Root

const FRONTMATTER: Pluggable = [remarkFrontmatter, ['yaml', 'toml']]

const withAll = reader([remarkGfm, FRONTMATTER])
const withFrontmatter = reader([FRONTMATTER])
const withGfm = reader([remarkGfm])

/** Whoever reads with another parser does not pay for the building of it. */
function reader(plugins: Pluggable[]): () => Parse {
  return once(() => {
    const processor = unified().use(remarkParse).use(plugins).freeze()
    return markdown => processor.parse(markdown)
  })
}

/**
 * What every construct of GFM needs: tables a dash beside a pipe or a colon, strikethrough a tilde, footnotes `[^`, task
 * boxes a bracket with a space or an x, literal links `@`, `www.` or `http`. Text with none of it is read in three
 * quarters of the time without GFM, and to the same tree.
 */
const NEEDS_GFM = /\|[ \t]*-|-[ \t]*\||[~@]|:-|-:|\[[\^\sx]|www\.|https?:/i

/** What literal links are made of. */
const HAS_LINK = /@|www\.|https?:/i

const CLOSES = /[\r\n](?:---|\+\+\+)[ \t]*(?:[\r\n]|$)/

/**
 * The reference parser: remark with GFM and frontmatter. The tree is the one that remark gives for the whole text, but
 * for a text that begins with a line of hyphens and has no other: looking in vain for the end of frontmatter, remark
 * takes lists and quotes behind it for paragraphs.
 */
export const remark: MarkdownParser = markdown =>
  parseInChunks(markdown, text => {
    const read =
      opensFrontmatter(text) && !CLOSES.test(text)
        ? withGfm
        : NEEDS_GFM.test(text)
          ? withAll
          : withFrontmatter
    const tree = read()(text)
    if (HAS_LINK.test(text)) fillPositions(tree, text)
    return tree
  })
