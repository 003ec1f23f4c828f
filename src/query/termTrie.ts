import type { Term, Unplaced } from '../model/index.ts'
import { tokens } from './tokens.ts'

/** A term under one of its names. */
export interface TermEnd {
  term: Unplaced<Term>
  /** For each word of the name, how it must be written, or null where any case will do. */
  exact: (string | null)[]
}

/** What may follow after the words so far. */
export interface TermNode {
  next: Map<string, TermNode>
  ends: TermEnd[]
}

/** A longer name is a sentence, and nobody repeats it word by word; this keeps the scan linear. */
const MAX_WORDS = 12
// `IT` in capitals is not every `it`.
const CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\p{N}]+$/u

/** The names of terms, word by word. Of terms spelled alike, the first has the name. */
export function termTrie(terms: readonly Unplaced<Term>[]): TermNode {
  const root: TermNode = { next: new Map(), ends: [] }
  const known = new Set<string>()
  for (const term of terms) {
    for (const name of [term.term, ...term.aliases]) {
      const words = tokens(name)
      if (words.length === 0 || words.length > MAX_WORDS) continue
      const exact = words.map(({ start, end }) => {
        const word = name.slice(start, end)
        return CAPITALS.test(word) ? word : null
      })
      const spelling = JSON.stringify([words.map(({ key }) => key), exact])
      if (known.has(spelling)) continue
      known.add(spelling)
      let node = root
      for (const { key } of words) {
        const next: TermNode = node.next.get(key) ?? { next: new Map(), ends: [] }
        node.next.set(key, next)
        node = next
      }
      node.ends.push({ term, exact })
    }
  }
  return root
}
