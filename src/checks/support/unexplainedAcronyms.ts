import { definedAcronyms } from './definedAcronyms.ts'
import type { Gathered, GatheredAcronym } from './gathered.ts'
import type { Vocabulary } from './vocabulary.ts'
import { WELL_KNOWN } from './wellKnown.ts'

/** `CI`, and `Service Level Agreement (SLA)`. */
const ACRONYM = /(?:^|\()[A-Z][A-Za-z]*[A-Z]s?(?:$|\)| \()/
/** Longer words in capitals are no acronyms here. */
const MAX_LENGTH = 6

/**
 * The acronyms that no glossary of the run has and no file spells out where it first uses them, by the file that uses
 * them first, with how often the run has them; none where no glossary has acronyms, since readers do not look for them there.
 */
export function unexplainedAcronyms(
  files: readonly Gathered[],
  vocabulary: () => Vocabulary,
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
  addOrdinaryWords(vocabulary().words, wanted, explained)
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
  words: readonly string[],
  wanted: ReadonlySet<string>,
  explained: Set<string>,
): void {
  for (const word of words) {
    if (word.length > MAX_LENGTH) continue
    const upper = word.toUpperCase()
    if (word !== upper && wanted.has(upper)) explained.add(upper)
  }
}
