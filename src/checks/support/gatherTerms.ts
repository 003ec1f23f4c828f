import type { Term } from '../../model/index.ts'
import { firstIndex } from '../../text/firstIndex.ts'
import type { FileContext } from './context.ts'
import { firstLine } from './firstLine.ts'
import type { GatheredTerm, WordRoot } from './gathered.ts'
import { glossarySections } from './glossarySections.ts'
import { initialsMatch } from './initialsMatch.ts'
import { key } from './key.ts'
import { rootOf } from './rootOf.ts'
import { wordsIn } from './wordsIn.ts'

/** More words than this no term has; a definition that was taken for one does. */
const MAX_WORDS = 12
/** As much of a definition as a term is spelt out in, in UTF-16 units. */
const REACH = 200
/** As much of it as tells one meaning of an acronym from another. */
const SHORT_REACH = 120

/** The terms of a file's glossary, with what they are looked for by. */
export function gatherTerms({ handbook, file, facts, places, source, at }: FileContext): GatheredTerm[] {
  if (handbook.glossary.length === 0) return []
  const startOf = (index: number) => places.of(facts.passages[index]!.node).start.offset
  const firstFrom = (offset: number) => firstIndex(facts.passages.length, index => startOf(index) >= offset)
  const named = glossarySections(handbook, file)
  return handbook.glossary.map(term => ({
    term: term.term,
    aliases: term.aliases,
    key: key(term.term),
    names: namesOf(term),
    spelt: speltOut(term),
    position: firstLine(term.position, source, at),
    passages: [firstFrom(term.position.start.offset), firstFrom(term.position.end.offset)],
    isNamed: named.has(term.section),
  }))
}

function namesOf({ term, aliases, definition }: Term): WordRoot[][] {
  const plain = term.replace(/\([^()]*\)/g, ' ')
  const inside = [...term.matchAll(/\(([^()]+)\)/g)].map(([, name]) => name!)
  const own = [plain, ...inside, ...aliases].map(wordsIn)
  // “CD: Continuous Delivery” is used where “continuous delivery” is.
  const expanded = wordsIn(definition.slice(0, REACH))
  for (const [acronym] of own.filter(words => words.length === 1)) {
    const length = initialsMatch(acronym!, expanded)
    if (length > 1) own.push(expanded.slice(0, length))
  }
  return own
    .filter(words => words.length > 0 && words.length <= MAX_WORDS)
    .map(words => words.map(word => rootOf(word)))
}

/** What an acronym is spelt out as, or the first word where its letters leave words out: “Centers for Medicare & Medicaid Services” (CMS). */
function speltOut({ term, definition }: Term): string {
  const words = wordsIn(definition.slice(0, SHORT_REACH))
  const length = initialsMatch(term, words)
  if (length > 0) return words.slice(0, length).join(' ').toLowerCase()
  const isAcronym = /^[A-Z][A-Za-z]*[A-Z]$/.test(term)
  return isAcronym && words[0]?.[0] === term[0] ? words[0]!.toLowerCase() : ''
}
