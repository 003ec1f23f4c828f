import type { Gathered, GatheredTerm, WordRoot, WordTable } from './gathered.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Name {
  /** The first one is found under its key. */
  roots: readonly WordRoot[]
  term: GatheredTerm
}

/** As much of a root as names are found by; a short root is a key by itself. */
const KEY = 3

/** The terms that nothing in the run uses outside of their own entries; none where there is nothing but glossaries. */
export function unusedTerms(
  files: readonly Gathered[],
  vocabulary: () => Vocabulary,
): ReadonlySet<GatheredTerm> {
  const unused = new Set(files.flatMap(({ terms }) => terms))
  if (unused.size === 0 || !files.some(({ saysMore }) => saysMore)) return new Set()
  const names = new Map<string, Name[]>()
  for (const term of unused) {
    for (const roots of term.names) {
      const { text, isShort } = roots[0]!
      const key = isShort ? `${text}.` : text.slice(0, KEY)
      if (!names.has(key)) names.set(key, [])
      names.get(key)!.push({ roots, term })
    }
  }
  const { words, tables } = vocabulary()
  const forms = words.map(word => ({ lower: word.toLowerCase(), stem: stem(word) }))
  const named = forms.map(form => namesFor(form, names))
  for (const file of files) {
    const own = new Set(file.terms)
    let passage = 0
    for (const [index, table] of file.words.entries()) {
      const numbers = tables.get(file)![index]!
      passage = markUsed(table, numbers, passage, { forms, named, own, unused })
    }
  }
  return unused
}

interface Form {
  lower: string
  stem: string
}

/** The names whose first word this one is a form of; undefined for none, as for most. */
function namesFor(form: Form, names: Map<string, Name[]>): readonly Name[] | undefined {
  const short = names.get(`${form.stem}.`)
  const long = names.get(form.lower.slice(0, KEY))?.filter(({ roots }) => isForm(form, roots[0]!))
  if (!long || long.length === 0) return short
  return short ? [...short, ...long] : long
}

function isForm({ lower, stem: common }: Form, { text, isShort }: WordRoot): boolean {
  return isShort ? common === text : lower.startsWith(text)
}

interface Search {
  /** By the number of a word. */
  forms: readonly Form[]
  named: readonly (readonly Name[] | undefined)[]
  own: ReadonlySet<GatheredTerm>
  unused: Set<GatheredTerm>
}

/** @returns the index of the passage behind the table's last one */
function markUsed(
  { order }: WordTable,
  numbers: Uint32Array,
  first: number,
  { forms, named, own, unused }: Search,
): number {
  const begins = Uint8Array.from(numbers, number => (named[number] ? 1 : 0))
  let passage = first
  for (let at = 0; at < order.length; at++) {
    const place = order.charCodeAt(at)
    if (place === 0) passage++
    else if (begins[place - 1] === 1) {
      for (const { roots, term } of named[numbers[place - 1]!]!) {
        if (!unused.has(term)) continue
        // Behind the last word stands a 0, which is no form of anything.
        const isThere = (root: WordRoot, next: number) => {
          const form = forms[numbers[order.charCodeAt(at + next) - 1]!]
          return form !== undefined && isForm(form, root)
        }
        if (!roots.every(isThere)) continue
        const [from, to] = term.passages
        if (!own.has(term) || passage < from || passage >= to) unused.delete(term)
      }
    }
  }
  return passage
}
