import type { Gathered, GatheredTerm, WordTable } from './gathered.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Name {
  /** Stems; the first one is the key under which it is found. */
  stems: readonly string[]
  term: GatheredTerm
}

/** The terms that nothing in the run uses outside of their own entries; none where there is nothing but glossaries. */
export function unusedTerms(
  files: readonly Gathered[],
  vocabulary: () => Vocabulary,
): ReadonlySet<GatheredTerm> {
  const unused = new Set(files.flatMap(({ terms }) => terms))
  if (unused.size === 0 || !files.some(({ saysMore }) => saysMore)) return new Set()
  const names = new Map<string, Name[]>()
  for (const term of unused) {
    for (const stems of term.names) {
      const first = stems[0]!
      if (!names.has(first)) names.set(first, [])
      names.get(first)!.push({ stems, term })
    }
  }
  const { words, tables } = vocabulary()
  const stems = words.map(stem)
  const named = stems.map(one => names.get(one))
  for (const file of files) {
    const own = new Set(file.terms)
    let passage = 0
    for (const [index, table] of file.words.entries()) {
      const numbers = tables.get(file)![index]!
      passage = markUsed(table, numbers, passage, { stems, named, own, unused })
    }
  }
  return unused
}

interface Search {
  /** By the number of a word. */
  stems: readonly string[]
  named: readonly (readonly Name[] | undefined)[]
  own: ReadonlySet<GatheredTerm>
  unused: Set<GatheredTerm>
}

/** @returns the index of the passage behind the table's last one */
function markUsed(
  { order }: WordTable,
  numbers: Uint32Array,
  first: number,
  { stems, named, own, unused }: Search,
): number {
  const begins = Uint8Array.from(numbers, number => (named[number] ? 1 : 0))
  let passage = first
  for (let at = 0; at < order.length; at++) {
    const place = order.charCodeAt(at)
    if (place === 0) passage++
    else if (begins[place - 1] === 1) {
      for (const { stems: wanted, term } of named[numbers[place - 1]!]!) {
        if (!unused.has(term)) continue
        // Behind the last word stands a 0, which has no stem.
        if (!wanted.every((one, next) => stems[numbers[order.charCodeAt(at + next) - 1]!] === one)) continue
        const [from, to] = term.passages
        if (!own.has(term) || passage < from || passage >= to) unused.delete(term)
      }
    }
  }
  return passage
}
