import type { Gathered, GatheredTerm } from './gathered.ts'
import { type NameTree, nameTree } from './nameTree.ts'
import { wordEnd, wordStart } from './scanWords.ts'
import { PASSAGE_END } from './shownText.ts'
import { type WordFilter, wordFilter } from './wordFilter.ts'

/** The names that are still looked for. */
interface Wanted {
  filter: WordFilter
  names: NameTree<GatheredTerm>
  unused: Set<GatheredTerm>
}

/** The terms that nothing in the run uses outside of their own entries; none where there is nothing but glossaries. */
export function unusedTerms(files: readonly Gathered[]): ReadonlySet<GatheredTerm> {
  const terms = files.flatMap(({ terms }) => terms)
  if (terms.length === 0 || !files.some(({ saysMore }) => saysMore)) return new Set()
  const wanted: Wanted = { filter: wordFilter(), names: nameTree(), unused: new Set(terms) }
  for (const term of terms) {
    for (const name of term.names) {
      wanted.names.add(name, term)
      wanted.filter.add(name[0]!.text)
    }
  }
  for (const { text, terms } of files) {
    if (wanted.unused.size === 0) break
    markUsed(text, new Set(terms), wanted)
  }
  return wanted.unused
}

function markUsed(text: string, own: ReadonlySet<GatheredTerm>, { filter, names, unused }: Wanted): void {
  const passageAt = passageCounter(text)
  filter.search(text, (start, end) => {
    for (const term of names.find(text.slice(start, end), wordsFrom(text, end))) {
      if (!unused.has(term) || (own.has(term) && isOwnEntry(term, passageAt(start)))) continue
      unused.delete(term)
      for (const name of term.names) {
        names.remove(name, term)
        filter.remove(name[0]!.text)
      }
    }
  })
}

/** The words of a passage one behind the other. */
function wordsFrom(text: string, start: number): () => string | null {
  let at = start
  return () => {
    const next = wordStart(text, at)
    if (next === text.length || text.slice(at, next).includes(PASSAGE_END)) return null
    at = wordEnd(text, next)
    return text.slice(next, at)
  }
}

/** An entry does not use the term that it defines. */
function isOwnEntry({ passages: [from, to] }: GatheredTerm, passage: number): boolean {
  return passage >= from && passage < to
}

/** Tells in which passage a place stands, for places one behind the other. */
function passageCounter(text: string): (offset: number) => number {
  let passage = 0
  let end = text.indexOf(PASSAGE_END)
  return offset => {
    for (; end >= 0 && end < offset; end = text.indexOf(PASSAGE_END, end + 1)) passage++
    return passage
  }
}
