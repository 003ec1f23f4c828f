import { join } from 'node:path'
import type { MarkdownParser } from '../markdown/parser.ts'
import { loadCached } from './loadCached.ts'

let loaded: { remark: MarkdownParser } | undefined

/** Stands for `markdown/remark.ts` in the bundled command: where Sätteri is installed, nothing needs its 150 KB. */
export const lazyRemark: MarkdownParser = markdown => {
  loaded ??= loadCached(join(__dirname, 'remark.cjs')) as { remark: MarkdownParser }
  return loaded.remark(markdown)
}
