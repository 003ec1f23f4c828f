import type { ChangedWords } from '../model/index.ts'
import { isSlip } from './isSlip.ts'
import { lowerWords } from './lowerWords.ts'

/** More words in the place of others are another sentence, of which no name answers to one of the former. */
const MAX_WORDS = 3
/** Longer ones are addresses or data. */
const MAX_LENGTH = 80
const AROUND = /^["'“”‘’()[\]*]+|["'“”‘’()[\]*.,:;!?]+$/g

/** What looks like a name wherever it stands: `SRE`, `MySQL`, `k8s`, `C#`, `#ops`, `ops@example.com`, `snake_case`. */
const NAME =
  /\p{Lu}.*\p{Lu}|^[\p{L}\d-]*(?:\p{L}\d|\d\p{L})|^[#@]\p{L}|\p{L}[@_./]\p{L}|\p{Ll}\p{Lu}|^\p{Lu}\p{L}*[#+]/u
/** A level of RFC 2119, or a place in an order. */
const NO_NAME = /^(?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL|\d+(?:st|nd|rd|th))$/
/** A name in the middle of a sentence, behind another word. */
const CAPITAL = /^\p{Lu}\p{Ll}/u
const BEHIND_WORD = /[\p{L}\p{N},]\s+$/u
/** German writes all nouns so. */
const GERMAN =
  /[äöüß]|(?<!\p{L})(?:der|das|dem|und|oder|ist|sind|wird|nicht|kein|keine|ein|eine|einen|einem|für|auf|bei|von|zu|zum|zur)(?!\p{L})/iu

/**
 * The name of a thing, a place or a person that another one came in the place of. Null where there is none, where it only
 * changed places, or where only letters of it were mended.
 *
 * @param isTable whether the text is that of a table: each cell begins as a sentence does
 */
export function replacedName(
  words: readonly ChangedWords[],
  isTable: boolean,
): { before: string; after: string } | null {
  const wordsOf = (kind: ChangedWords['kind']) =>
    new Set(words.flatMap(word => (word.kind === kind ? lowerWords(word.text) : [])))
  const [removed, added] = [wordsOf('removed'), wordsOf('added')]
  const hasCapitals = !isTable && !words.some(({ text }) => GERMAN.test(text))
  for (const [at, { kind, text }] of words.entries()) {
    const next = words[at + 1]
    if (kind !== 'removed' || next?.kind !== 'added') continue
    const { start, end, isInner } = around(words, at)
    const names = (own: string) => namesIn(start + own + end, isInner, hasCapitals)
    const [old, current] = [names(text), names(next.text)]
    const isKept = old.some(name => current.some(other => isSame(name, other)))
    if (old.length === 0 || current.length === 0 || isKept) continue
    const isIn = (all: ReadonlySet<string>) => (name: string) => lowerWords(name).every(word => all.has(word))
    if (!old.some(isIn(added)) && !current.some(isIn(removed)))
      return { before: old.join(' '), after: current.join(' ') }
  }
  return null
}

/** What belongs to the words at `at` and `at + 1`, since marks in a name are compared as words of their own: `#`, `@`. */
function around(words: readonly ChangedWords[], at: number) {
  const lead = words[at - 1]?.text ?? ''
  const rest = words[at + 2]?.text ?? ''
  const own = [words[at]!.text, words[at + 1]!.text]
  const start = own.some(text => text.startsWith(' ')) ? '' : lead.slice(lead.lastIndexOf(' ') + 1)
  const end = own.some(text => text.endsWith(' ')) ? '' : rest.split(' ', 1)[0]!
  const isGap = own.some(text => text.startsWith(' '))
  return {
    start,
    end,
    isInner: BEHIND_WORD.test(`${lead.slice(0, lead.length - start.length)}${isGap ? ' ' : ''}`),
  }
}

/** The names among few words, without the marks around them. */
function namesIn(text: string, isInner: boolean, hasCapitals: boolean): string[] {
  if (text.length > MAX_LENGTH) return []
  const parts = text.trim().split(' ')
  if (parts.length > MAX_WORDS) return []
  return parts.flatMap((part, at) => {
    const name = part.replace(AROUND, '')
    const isBehind = at === 0 ? isInner : BEHIND_WORD.test(`${parts[at - 1]} `)
    const isName = NAME.test(name) || (hasCapitals && isBehind && CAPITAL.test(name))
    return isName && !NO_NAME.test(name) ? [name] : []
  })
}

/** Whether a name is the other one, but for capitals, marks in it or a slip. */
function isSame(before: string, after: string): boolean {
  const [old, current] = [before, after].map(name => name.toLowerCase().replace(/[-_. ]/g, '')) as [
    string,
    string,
  ]
  return (
    old === current || (/^\p{L}+$/u.test(old + current) && !/^\p{Lu}+$/u.test(before) && isSlip(old, current))
  )
}
