import type { Term } from '../../model/index.ts'
import type { FileContext } from './context.ts'
import { initialsMatch } from './initialsMatch.ts'
import { sectionsOf } from './sectionsOf.ts'
import { stem } from './stem.ts'
import { wordsIn } from './wordsIn.ts'

interface Name {
  /** Stems; the first one is the key under which it is found. */
  words: string[]
  term: Term
}

/** More words than this no term has; a definition that was taken for one does. */
const MAX_WORDS = 12

/** The terms that nothing in the run uses outside of their own entries; none where there is nothing but glossaries. */
export function unusedTerms(files: readonly FileContext[]): ReadonlySet<Term> {
  if (!files.some(saysMore)) return new Set()
  const unused = new Set(files.flatMap(({ handbook }) => handbook.glossary))
  const names = new Map<string, Name[]>()
  for (const term of unused) {
    for (const words of namesOf(term)) {
      const key = words[0]!
      if (!names.has(key)) names.set(key, [])
      names.get(key)!.push({ words, term })
    }
  }
  for (const file of files) markUsed(file, names, unused)
  return unused
}

/** Whether anything but terms and what leads to them stands there. */
function saysMore({ handbook }: FileContext): boolean {
  if (handbook.faq.length > 0) return true
  const { preamble } = handbook
  return sectionsOf(handbook).some(
    section =>
      section !== preamble && section.kind !== 'glossary' && section.rules.length + section.blocks.length > 0,
  )
}

function namesOf({ term, aliases, definition }: Term): string[][] {
  const plain = term.replace(/\([^()]*\)/g, ' ')
  const inside = [...term.matchAll(/\(([^()]+)\)/g)].map(([, name]) => name!)
  const own = [plain, ...inside, ...aliases].map(wordsIn)
  // “CD: Continuous Delivery” is used where “continuous delivery” is.
  const expanded = wordsIn(definition.slice(0, 200))
  for (const [acronym] of own.filter(words => words.length === 1)) {
    const length = initialsMatch(acronym!, expanded)
    if (length > 1) own.push(expanded.slice(0, length))
  }
  return own.filter(words => words.length > 0 && words.length <= MAX_WORDS).map(words => words.map(stem))
}

function markUsed(
  { facts, places, handbook }: FileContext,
  names: Map<string, Name[]>,
  unused: Set<Term>,
): void {
  const own = new Set(handbook.glossary)
  for (const { node, text } of facts.passages) {
    const words = wordsIn(text).map(stem)
    let offset = -1
    for (const [index, word] of words.entries()) {
      for (const name of names.get(word) ?? []) {
        const { term } = name
        if (!unused.has(term) || !name.words.every((wanted, at) => words[index + at] === wanted)) continue
        if (offset < 0) offset = places.of(node).start.offset
        const { start, end } = term.position
        if (own.has(term) && offset >= start.offset && offset < end.offset) continue
        unused.delete(term)
      }
    }
  }
}
