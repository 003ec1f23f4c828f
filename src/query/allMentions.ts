import type { Handbook, Term, Unplaced } from '../model/index.ts'
import { entries, type Located } from './entries.ts'
import { findTerms } from './findTerms.ts'
import { type Found, found } from './found.ts'
import { termTrie } from './termTrie.ts'

export type TextField = 'title' | 'text' | 'term' | 'definition' | 'question' | 'answer'

/** A place where a term is used: `value[field].slice(start, end)`, in UTF-16 offsets. */
export type Mention = Found & { field: TextField; start: number; end: number }

/** What a reader sees of an entry. Comments are not seen, and aliases are names, not uses. */
const FIELDS = {
  chapter: ['title'],
  section: ['title'],
  rule: ['text'],
  term: ['term', 'definition'],
  question: ['question', 'answer'],
  block: ['text'],
} as const satisfies { [kind: string]: readonly TextField[] }
type Kind = keyof typeof FIELDS

/**
 * Where terms are used, for all of them in one scan, in the order of `entries`. A term's own entry is left out, and so
 * is the name of an entry that is spelled like it. Of terms spelled alike, the first has the mentions.
 */
export function allMentions(
  handbook: Unplaced<Handbook>,
  terms: readonly Unplaced<Term>[] = handbook.glossary,
): Map<Unplaced<Term>, Mention[]> {
  const mentions = new Map<Unplaced<Term>, Mention[]>(terms.map(term => [term, []]))
  const trie = termTrie(terms)
  const keys = new Map<string, string>()
  for (const located of entries(handbook, Object.keys(FIELDS) as Kind[])) {
    let place: Found | undefined
    for (const field of FIELDS[located.entry]) {
      const text = (located.value as unknown as { [name in TextField]: string })[field]
      for (const { term, start, end } of findTerms(text, trie, keys)) {
        if (located.value === term || (field === 'term' && end - start === text.length)) continue
        place ??= found(located as Located)
        mentions.get(term)!.push({ ...place, field, start, end })
      }
    }
  }
  return mentions
}
