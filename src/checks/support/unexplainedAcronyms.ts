import { definedAcronyms } from './definedAcronyms.ts'
import type { Gathered, GatheredAcronym } from './gathered.ts'
import { ordinaryWord } from './ordinaryWord.ts'
import { WELL_KNOWN } from './wellKnown.ts'
import { hashFilter, wordHash } from './wordHash.ts'

/** `CI`, and `Service Level Agreement (SLA)`. */
const ACRONYM = /(?:^|\()[A-Z][A-Za-z]*[A-Z]s?(?:$|\)| \()/

/**
 * The acronyms that no glossary of the run has and no file spells out where it first uses them, by the file that uses
 * them first, with how often the run has them; none where no glossary has acronyms, since readers do not look for them there.
 */
export function unexplainedAcronyms(
  files: readonly Gathered[],
): ReadonlyMap<Gathered, readonly GatheredAcronym[]> {
  const unexplained = new Map<Gathered, GatheredAcronym[]>()
  if (!files.some(({ terms }) => terms.some(({ term }) => ACRONYM.test(term)))) return unexplained
  const explained = new Set([...WELL_KNOWN, ...definedAcronyms(files)])
  const wanted = new Set(
    files.flatMap(({ acronyms }) =>
      acronyms.flatMap(({ acronym }) => (explained.has(acronym) ? [] : [acronym])),
    ),
  )
  if (wanted.size === 0) return unexplained
  addOrdinaryWords(files, wanted, explained)
  for (const { acronyms } of files)
    for (const { acronym, isExpanded } of acronyms) if (isExpanded) explained.add(acronym)
  const counts = new Map<string, number>()
  for (const { acronyms } of files)
    for (const { acronym, count } of acronyms) counts.set(acronym, (counts.get(acronym) ?? 0) + count)
  for (const file of files) {
    for (const use of file.acronyms) {
      if (explained.has(use.acronym)) continue
      explained.add(use.acronym)
      const list = unexplained.get(file) ?? []
      unexplained.set(file, list)
      list.push({ ...use, count: counts.get(use.acronym)! })
    }
  }
  return unexplained
}

/** Those of the acronyms that the text also has as ordinary words: “NOT” beside “not”. */
function addOrdinaryWords(
  files: readonly Gathered[],
  wanted: ReadonlySet<string>,
  explained: Set<string>,
): void {
  const open = new Map([...wanted].map(acronym => [wordHash(acronym), acronym]))
  const present = hashFilter(open.keys())
  for (const { words, ordinary } of files.flatMap(file => file.words)) {
    // Two words may have one hash, so that the word itself has the last say.
    if (![...present(ordinary)].some(hash => !explained.has(open.get(hash)!))) continue
    for (const word of words.split(' ')) {
      const upper = ordinaryWord(word)
      if (upper !== null && wanted.has(upper)) explained.add(upper)
    }
  }
}
