import type { Root } from 'mdast'
import type { MarkdownParser } from '../markdown/parser.ts'
import type { Finding } from './finding.ts'

/** A text between two stages of its repair. */
export interface State {
  readonly source: string
  readonly text: string
  /** Of `text`. */
  readonly tree: Root
  /** Edits on `source` that make `text`, in order, without overlap. */
  readonly done: Finding[]
  readonly parser: MarkdownParser
}
