import { ordinaryWord } from './ordinaryWord.ts'
import { stem } from './stem.ts'
import { packHash, wordHash } from './wordHash.ts'
import { wordKeys } from './wordKeys.ts'

/** What tells of which roots a word is a form. */
export interface WordMarks {
  lower: string
  stem: string
  /** Hashes of its keys, as `packHash` writes them. */
  keys: readonly string[]
  /** That of the word in capitals, where it is short and not written in capitals; else empty. */
  ordinary: string
}

/** Real handbooks of 2,700 files have 60,000 words; crafted ones may have any number. */
const MAX_KNOWN = 200_000

/** Every file has mostly the words of the others: what a word is found by is worked out once. */
const known = new Map<string, WordMarks>()

/** The marks of a word, always the same. */
export function wordMarks(word: string): WordMarks {
  const before = known.get(word)
  if (before) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const upper = ordinaryWord(word)
  const marks: WordMarks = {
    lower: word.toLowerCase(),
    stem: stem(word),
    keys: wordKeys(word).map(key => packHash(wordHash(key))),
    ordinary: upper === null ? '' : packHash(wordHash(upper)),
  }
  known.set(word, marks)
  return marks
}
