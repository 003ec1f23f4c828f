import type { ChangedWords } from '../model/index.ts'
import { mendedLetters } from './keptShare.ts'

/** More words in the place of others are another sentence, of which no name answers to one of the former. */
const MAX_WORDS = 3
/** Longer ones are addresses or data. */
const MAX_LENGTH = 80
const SENTENCE_END = /(?:^|[.!?:])\s*$/
const AROUND = /^["'“”‘’()[\]]+|["'“”‘’()[\].,:;!?]+$/g

/** What looks like a name wherever it stands: `SRE`, `MySQL`, `k8s`, `#general`, `ops@example.com`, `snake_case`. */
const NAME = /\p{Lu}.*\p{Lu}|^[\p{L}\d-]*(?:\p{L}\d|\d\p{L})|^[#@]\p{L}|\p{L}[@_.]\p{L}|\p{Ll}\p{Lu}/u
/** What may as well be the first word of a sentence. */
const CAPITAL = /^\p{Lu}\p{Ll}/u

/**
 * The name of a thing, a place or a person that another one came in the place of. Null where there is none, where it only
 * changed places, or where only letters of it were mended.
 */
export function replacedName(words: readonly ChangedWords[]): { before: string; after: string } | null {
  const all = (kind: ChangedWords['kind']) =>
    words.map(word => (word.kind === kind ? word.text : '')).join(' ')
  const [removed, added] = [all('removed'), all('added')]
  for (const [at, { kind, text }] of words.entries()) {
    const next = words[at + 1]
    if (kind !== 'removed' || next?.kind !== 'added') continue
    const { start, end, isFirst } = around(words, at)
    const [old, current] = [text, next.text].map(own => namesIn(start + own + end, isFirst)) as [
      string[],
      string[],
    ]
    const isKept = old.some(name => current.some(other => isSame(name, other)))
    if (old.length === 0 || current.length === 0 || isKept) continue
    const hasMoved = old.some(name => added.includes(name)) || current.some(name => removed.includes(name))
    if (!hasMoved) return { before: old.join(' '), after: current.join(' ') }
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
  return { start, end, isFirst: SENTENCE_END.test(lead.slice(0, lead.length - start.length)) }
}

/** The names among few words, without the marks around them. */
function namesIn(text: string, isFirst: boolean): string[] {
  if (text.length > MAX_LENGTH) return []
  const parts = text.trim().split(' ')
  const isName = (part: string, at: number) =>
    NAME.test(part) || (CAPITAL.test(part) && !(at === 0 ? isFirst : SENTENCE_END.test(parts[at - 1]!)))
  return parts.length > MAX_WORDS ? [] : parts.filter(isName).map(part => part.replace(AROUND, ''))
}

/** Whether a name is the other one, but for capitals or a slip. */
function isSame(before: string, after: string): boolean {
  const [old, current] = [before.toLowerCase(), after.toLowerCase()]
  return old === current || (!/\d/.test(old + current) && mendedLetters(old, current) > 0)
}
