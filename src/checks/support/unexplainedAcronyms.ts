import type { Handbook, Position } from '../../model/index.ts'
import { acronymsIn, type FoundAcronym } from './acronymsIn.ts'
import type { FileContext } from './context.ts'
import { definedAcronyms } from './definedAcronyms.ts'
import type { Passage } from './fileFacts.ts'
import { isExpanded } from './isExpanded.ts'
import { WELL_KNOWN } from './wellKnown.ts'
import { wordsIn } from './wordsIn.ts'

export interface Acronym {
  acronym: string
  /** Its first use in the run. */
  position: Position
}

interface Use {
  passage: Passage
  node: Passage['prose'][number]
  found: FoundAcronym
}

/** `CI`, and `Service Level Agreement (SLA)`. */
const ACRONYM = /(?:^|\()[A-Z][A-Za-z]*[A-Z]s?(?:$|\)| \()/
/** Longer words in capitals are no acronyms here. */
const MAX_LENGTH = 6

/**
 * The acronyms that no glossary of the run has and no file spells out where it first uses them, by the file that uses
 * them first; none where no glossary has acronyms, since readers do not look for them there.
 */
export function unexplainedAcronyms(
  files: readonly FileContext[],
): ReadonlyMap<Handbook, readonly Acronym[]> {
  const unexplained = new Map<Handbook, Acronym[]>()
  if (!files.some(({ handbook }) => handbook.glossary.some(({ term }) => ACRONYM.test(term))))
    return unexplained
  const explained = new Set([...WELL_KNOWN, ...definedAcronyms(files)])
  const uses = files.map(file => firstUses(file, explained))
  const wanted = new Set(uses.flatMap(found => [...found.keys()]))
  if (wanted.size === 0) return unexplained
  for (const [index, file] of files.entries()) {
    addOrdinaryWords(file, wanted, explained)
    for (const [acronym, { passage, found }] of uses[index]!) {
      if (isExpanded(acronym, passage.text, passage.text.indexOf(found.text))) explained.add(acronym)
    }
  }
  for (const [index, file] of files.entries()) {
    for (const [acronym, use] of uses[index]!) {
      if (explained.has(acronym)) continue
      explained.add(acronym)
      const list = unexplained.get(file.handbook) ?? []
      unexplained.set(file.handbook, list)
      list.push({ acronym, position: placeOf(use, file) })
    }
  }
  return unexplained
}

/** Where each acronym stands first in a file, headings and the glossary left out. */
function firstUses({ facts, places, handbook }: FileContext, known: ReadonlySet<string>): Map<string, Use> {
  const first = new Map<string, Use>()
  const terms = handbook.glossary
  let next = 0
  for (const passage of facts.passages) {
    if (passage.kind === 'heading' || passage.prose.length === 0) continue
    let offset = -1
    for (const node of passage.prose) {
      for (const found of acronymsIn(node.value)) {
        if (first.has(found.acronym) || known.has(found.acronym)) continue
        if (offset < 0) offset = places.of(passage.node).start.offset
        while (next < terms.length && terms[next]!.position.end.offset <= offset) next++
        if (next < terms.length && terms[next]!.position.start.offset <= offset) break
        first.set(found.acronym, { passage, node, found })
      }
    }
  }
  return first
}

/** Those of the acronyms that the text also has as ordinary words: “NOT” beside “not”. */
function addOrdinaryWords({ facts }: FileContext, wanted: ReadonlySet<string>, explained: Set<string>): void {
  for (const { text } of facts.passages) {
    for (const word of wordsIn(text)) {
      if (word.length > MAX_LENGTH || word === word.toUpperCase()) continue
      const upper = word.toUpperCase()
      if (wanted.has(upper)) explained.add(upper)
    }
  }
}

function placeOf({ found: { text, offset }, node }: Use, { source, places, at }: FileContext): Position {
  const { start, end } = places.of(node)
  const written = source.slice(start.offset, end.offset)
  // A reference or an escape before it makes the source longer than the text.
  const from = Math.max(0, written.indexOf(text, Math.min(offset, Math.max(0, written.length - text.length))))
  return at(start.offset + from, start.offset + from + text.length)
}
