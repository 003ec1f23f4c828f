import type { Gathered, GatheredTerm, WordRoot, WordTable } from './gathered.ts'
import { hashFilter, packHash, wordHash } from './wordHash.ts'
import { rootKey } from './wordKeys.ts'
import { type WordMarks, wordMarks } from './wordMarks.ts'

interface Name {
  roots: readonly WordRoot[]
  /** Of the keys of the roots, which tell without looking at any word that a name is not there. */
  hashes: readonly number[]
  term: GatheredTerm
}

/** The terms that nothing in the run uses outside of their own entries; none where there is nothing but glossaries. */
export function unusedTerms(files: readonly Gathered[]): ReadonlySet<GatheredTerm> {
  const unused = new Set(files.flatMap(({ terms }) => terms))
  if (unused.size === 0 || !files.some(({ saysMore }) => saysMore)) return new Set()
  const names = [...unused].flatMap(term =>
    term.names.map(roots => ({ roots, hashes: hashesOf(roots), term })),
  )
  const byHash = new Map<number | undefined, Name[]>()
  for (const name of names) {
    const [first] = name.hashes
    if (!byHash.has(first)) byHash.set(first, [])
    byHash.get(first)!.push(name)
  }
  const present = hashFilter(names.flatMap(({ hashes }) => hashes))
  for (const file of files) {
    const own = new Set(file.terms)
    let passage = 0
    for (const table of file.words) {
      const found = present(table.keys)
      const here = [undefined, ...found]
        .flatMap(hash => byHash.get(hash) ?? [])
        .filter(({ hashes, term }) => unused.has(term) && hashes.every(hash => found.has(hash)))
      if (here.length > 0) markUsed(table, here, (term, at) => !isOwnEntry(term, passage + at, own), unused)
      if (own.size > 0) passage += passagesIn(table)
    }
  }
  return unused
}

function hashesOf(roots: readonly WordRoot[]): number[] {
  return roots.flatMap(root => {
    const key = rootKey(root)
    return key === null ? [] : [wordHash(key)]
  })
}

/** An entry does not use the term that it defines. */
function isOwnEntry(term: GatheredTerm, passage: number, own: ReadonlySet<GatheredTerm>): boolean {
  const [from, to] = term.passages
  return own.has(term) && passage >= from && passage < to
}

function passagesIn({ order }: WordTable): number {
  let count = 0
  for (let at = order.indexOf('\0'); at >= 0; at = order.indexOf('\0', at + 1)) count++
  return count
}

function isForm({ lower, stem: common }: WordMarks, { text, isShort }: WordRoot): boolean {
  return isShort ? common === text : lower.startsWith(text)
}

function markUsed(
  { words, order }: WordTable,
  names: readonly Name[],
  counts: (term: GatheredTerm, passage: number) => boolean,
  unused: Set<GatheredTerm>,
): void {
  const forms = words.split(' ').map(wordMarks)
  const beginning = beginningWith(names)
  const begun = forms.map(form => beginning(form).filter(({ roots }) => isForm(form, roots[0]!)))
  let passage = 0
  for (let at = 0; at < order.length; at++) {
    const place = order.charCodeAt(at)
    if (place === 0) passage++
    for (const { roots, term } of begun[place - 1] ?? []) {
      if (!unused.has(term)) continue
      // Behind the last word of a passage stands a 0, which is no form of anything.
      const isThere = (root: WordRoot, next: number) => {
        const form = forms[order.charCodeAt(at + next) - 1]
        return form !== undefined && isForm(form, root)
      }
      if (roots.every(isThere) && counts(term, passage)) unused.delete(term)
    }
  }
}

const NONE: readonly Name[] = []

/** Makes a function that tells which names a word may begin. */
function beginningWith(names: readonly Name[]): (word: WordMarks) => readonly Name[] {
  const byKey = new Map<string | null, Name[]>()
  for (const name of names) {
    const key = rootKey(name.roots[0]!)
    const packed = key === null ? null : packHash(wordHash(key))
    if (!byKey.has(packed)) byKey.set(packed, [])
    byKey.get(packed)!.push(name)
  }
  const always = byKey.get(null) ?? NONE
  return ({ keys }) => {
    let found = always
    for (const key of keys) {
      const more = byKey.get(key)
      if (more) found = found.length === 0 ? more : [...found, ...more]
    }
    return found
  }
}
