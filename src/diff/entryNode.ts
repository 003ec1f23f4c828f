import type { ChangedEntry, Position } from '../model/index.ts'
import type { JsonObject } from './findAt.ts'

/** What is compared with each other: a chapter may become a section, but no rule a term. */
export type Pool = 'section' | 'rule' | 'term' | 'question' | 'block' | 'comment'

/** An entry of one version with all that comparing needs to know of it. */
export interface EntryNode {
  pool: Pool
  entry: ChangedEntry
  value: JsonObject
  /** A JSON pointer to the list or key that holds it, its index there, and a pointer to itself. */
  list: string
  index: number
  path: string
  /** The section or rule around it; a term's is its section. */
  parent: EntryNode | null
  children: EntryNode[]
  /** The children of its parent, itself among them; of a chapter, what else stands at the top. */
  siblings: EntryNode[]
  /** Its place in reading order. */
  rank: number
  name: string
  text: string
  /** The titles of the sections around it. */
  titles: string[]
  /** The id that its author gave it; null where it is made from the text. */
  explicitId: string | null
  number: string | null
  file: string | null
  position: Position | null
  /** Equal for entries that read alike: a number given by the table that both versions share. */
  key: number
  /** The same, with all that it holds. */
  deepKey: number
  /** The entry of the other version that it is taken for. */
  mate: EntryNode | null
}
