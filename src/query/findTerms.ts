import type { Term, Unplaced } from '../model/index.ts'
import type { TermEnd, TermNode } from './termTrie.ts'
import { type Token, tokens } from './tokens.ts'

export interface TermUse {
  term: Unplaced<Term>
  /** `[start, end)`, UTF-16 offsets in the text. */
  start: number
  end: number
}

/** What makes a longer name of a word: `C` is not used in `C++`, `Node` not in `Node.js`, `dev` not in `dev@example.org`. */
const BEFORE = /[@#&$.\\\p{L}\p{N}_]$/u
const BEHIND = /^(?:[+#&@\p{L}\p{N}_]|\.[\p{L}\p{N}])/u
/** As far as BEHIND looks, where the letter is outside the basic plane. */
const BEHIND_LENGTH = 3

/** The uses of terms in a text, in order. A term's own uses do not overlap; the longest of its names goes first. */
export function findTerms(text: string, root: TermNode, keys: Map<string, string>): TermUse[] {
  const list = tokens(text, keys)
  const uses: TermUse[] = []
  const taken = new Map<Unplaced<Term>, number>()
  for (let from = 0; from < list.length; from++) {
    let node = root.next.get(list[from]!.key)
    if (!node) continue
    const { start } = list[from]!
    const longest = new Map<Unplaced<Term>, number>()
    for (let to = from + 1; node; to++) {
      const { end } = list[to - 1]!
      for (const found of node.ends)
        if (isWritten(found, list, from, text) && standsAlone(text, start, end)) longest.set(found.term, end)
      node = to < list.length ? node.next.get(list[to]!.key) : undefined
    }
    for (const [term, end] of longest) {
      if (start < (taken.get(term) ?? 0)) continue
      taken.set(term, end)
      uses.push({ term, start, end })
    }
  }
  return uses
}

function isWritten({ exact }: TermEnd, list: Token[], from: number, text: string): boolean {
  return exact.every((word, index) => {
    if (word === null) return true
    const { start, end } = list[from + index]!
    const written = text.slice(start, end)
    return written === word || written === `${word}s`
  })
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    !BEHIND.test(text.slice(end, end + BEHIND_LENGTH))
  )
}
