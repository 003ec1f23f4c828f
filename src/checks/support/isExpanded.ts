import { initialsMatch } from './initialsMatch.ts'
import { wordsIn } from './wordsIn.ts'

/** As far as an expansion is looked for, in UTF-16 units: twelve words of ten letters. */
const REACH = 120

/**
 * Whether the words that an acronym stands for are beside it: “Service Level Agreement (SLA)”, “SLA (Service Level
 * Agreement)”, “SLA, a service level agreement”.
 *
 * @param offset of the acronym in the text
 */
export function isExpanded(acronym: string, text: string, offset: number): boolean {
  const before = wordsIn(text.slice(Math.max(0, offset - REACH), offset))
  const after = wordsIn(text.slice(offset, offset + REACH)).slice(1)
  for (const words of [before, after]) {
    for (let from = 0; from < words.length; from++) {
      if (
        words[from] !== acronym &&
        initialsMatch(acronym, words.slice(from, from + 2 * acronym.length + 2)) > 1
      )
        return true
    }
  }
  return false
}
