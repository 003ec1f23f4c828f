import type { ChangedWords } from '../model/index.ts'
import { QUALIFYING } from './turningWords.ts'
import { wordsIn } from './wordsIn.ts'

const SENTENCE_END = /[.!?;:]\s*$/
const SENTENCE_START = /^[.!?;:]/
const SENTENCES = /[.!?;:]\s+\S/

/**
 * A word that narrows a rule, or leaves room, and came or went: `only`, `unless`, `usually`. Null where there is none, or as
 * many of its kind came as went. What stands in a sentence that came or went as a whole narrows that one.
 */
export function qualified(words: readonly ChangedWords[]): string | null {
  const sides: { [K in ChangedWords['kind']]: string[] } = { same: [], removed: [], added: [] }
  for (const [at, { kind, text }] of words.entries()) {
    if (kind !== 'same' && !isSentence(words, at)) sides[kind].push(...wordsIn(text))
  }
  for (const row of QUALIFYING) {
    const own = row.words.split(' ')
    const gone = sides.removed.filter(word => own.includes(word))
    const come = sides.added.filter(word => own.includes(word))
    if (gone.length !== come.length) return (gone.length > come.length ? gone : come)[0]!
  }
  return null
}

function isSentence(words: readonly ChangedWords[], at: number): boolean {
  const [before, { text }, after] = [words[at - 1], words[at]!, words[at + 1]]
  if (SENTENCES.test(text)) return true
  if ([before, after].some(other => other && other.kind !== 'same')) return false
  return (before !== undefined && SENTENCE_END.test(before.text)) || SENTENCE_START.test(text.trimStart())
}
