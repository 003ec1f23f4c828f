import { definedAcronyms } from './definedAcronyms.ts'
import type { Gathered, GatheredAcronym } from './gathered.ts'
import { ordinaryWord } from './ordinaryWord.ts'
import { WELL_KNOWN } from './wellKnown.ts'
import { wordFilter } from './wordFilter.ts'

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
  for (const { acronyms } of files)
    for (const { acronym, isExpanded } of acronyms) if (isExpanded) explained.add(acronym)
  const used = files.flatMap(({ acronyms }) => acronyms.map(({ acronym }) => acronym))
  for (const word of ordinaryWords(files, new Set(used.filter(acronym => !explained.has(acronym)))))
    explained.add(word)
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
function ordinaryWords(files: readonly Gathered[], acronyms: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const filter = wordFilter()
  for (const acronym of acronyms) filter.add(acronym.toLowerCase())
  for (const { text } of files) {
    if (found.size === acronyms.size) break
    filter.search(text, (start, end) => {
      const upper = ordinaryWord(text.slice(start, end))
      if (upper === null || !acronyms.has(upper) || found.has(upper)) return
      found.add(upper)
      filter.remove(upper.toLowerCase())
    })
  }
  return found
}
