import { initialsMatch } from './initialsMatch.ts'
import { wordsIn } from './wordsIn.ts'

/** As far as an expansion is looked for, in UTF-16 units: twelve words of ten letters. */
const REACH = 120

/** What ties an acronym to words of which it takes other letters than the first: “CaptivateIQ (CIQ)”, “events aka EVX”. */
const TIED_BEFORE = /(?:\(|\baka |\bcalled |\bshort )["'“‘]?$/
const TIED_AFTER = /^[A-Z0-9]+(?:s|['’]s)?["'”’]? \(/
/** As many words are looked through for one that begins as the acronym does. */
const NEAR = 8
/** As many places of an acronym in one passage are looked at. */
const MAX_PLACES = 20

/**
 * Whether the words that an acronym stands for are beside it in a passage: “Service Level Agreement (SLA)”, “SLA (Service
 * Level Agreement)”, “SLA, a service level agreement”.
 */
export function isExpanded(acronym: string, text: string): boolean {
  let offset = text.indexOf(acronym)
  for (let places = 0; offset >= 0 && places < MAX_PLACES; places++) {
    if (isExpandedAt(acronym, text, offset)) return true
    offset = text.indexOf(acronym, offset + acronym.length)
  }
  return false
}

function isExpandedAt(acronym: string, text: string, offset: number): boolean {
  const lead = text.slice(Math.max(0, offset - REACH), offset)
  const rest = text.slice(offset, offset + REACH)
  const before = wordsIn(lead)
  const after = wordsIn(rest).slice(1)
  for (const words of [before, after]) {
    for (let from = 0; from < words.length; from++) {
      if (
        words[from] !== acronym &&
        initialsMatch(acronym, words.slice(from, from + 2 * acronym.length + 2)) > 1
      )
        return true
    }
  }
  const beginsAlike = (word: string) =>
    word.length > 1 && word !== acronym && word[0]!.toUpperCase() === acronym[0]
  return (
    (TIED_BEFORE.test(lead) && before.slice(-NEAR).some(beginsAlike)) ||
    (TIED_AFTER.test(rest) && after.slice(0, 1).some(beginsAlike))
  )
}
