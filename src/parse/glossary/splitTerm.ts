import { DEEDS, SEPARATORS, type Separator, VERBS } from './separators.ts'

export interface TermParts {
  term: string
  definition: string
  /** Whether a word separates them, not a sign. */
  byWord: boolean
  /** What separates them, without the spaces around it. */
  sign: string
}

/** The longest of 252 real terms has 67 characters. */
const MAX_TERM = 100
/** A letter of a separator. Ranges instead of \p{L}, which takes V8 as long to compile as ten others. */
const LETTER = /[A-Za-z\u00c0-\u024f\u0400-\u04ff\u3040-\ud7ff]/
/** More than the longest separator has. */
const LOOK_AHEAD = 40

const compile = (rows: readonly Separator[]) =>
  new RegExp(
    rows.map(({ pattern, kept }) => (kept ? `(?=(?:${pattern}))` : `(?:${pattern})`)).join('|'),
    'gu',
  )
/** Compiled when they are first asked for, without the verbs and with them. */
const compiled: { [verbs: string]: RegExp } = {}

function separators(verbs: boolean | 'all'): RegExp {
  const rows = [...SEPARATORS, ...(verbs ? VERBS : []), ...(verbs === 'all' ? DEEDS : [])]
  const known = compiled[String(verbs)] ?? compile(rows)
  compiled[String(verbs)] = known
  return known
}

/**
 * Cuts a text at the first thing that separates a term from its definition, outside of brackets and quotes.
 *
 * @param verbs whether “is” separates as well; `all` for those that only bold text makes sure of, such as “provides”
 * @param from where the term ends at the earliest
 * @example splitTerm('CI: Continuous Integration') // { term: 'CI', definition: 'Continuous Integration', byWord: false, sign: ':' }
 */
export function splitTerm(
  text: string,
  { verbs = false, from = 0 }: { verbs?: boolean | 'all'; from?: number } = {},
): TermParts | null {
  const head = text.slice(0, from + MAX_TERM + LOOK_AHEAD)
  for (const match of head.matchAll(separators(verbs))) {
    if (match.index < from) continue
    if (match.index > from + MAX_TERM) return null
    const term = text.slice(0, match.index)
    const definition = text.slice(match.index + match[0].length)
    if (isClosed(term) && term.trim() !== '') {
      return {
        term: term.trim(),
        definition: definition.trim(),
        byWord: LETTER.test(match[0]),
        sign: match[0].trim(),
      }
    }
  }
  return null
}

/** Whether a text closes the brackets and the quotes that it opens. */
function isClosed(text: string): boolean {
  let depth = 0
  let quotes = 0
  for (const character of text) {
    if ('([{（「『“«'.includes(character)) depth++
    else if (')]}）」』”»'.includes(character)) depth--
    else if (character === '"') quotes++
  }
  return depth <= 0 && quotes % 2 === 0
}
