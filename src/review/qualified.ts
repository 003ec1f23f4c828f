import type { ChangedWords } from '../model/index.ts'
import { isSentence } from './isSentence.ts'
import { lowerWords } from './lowerWords.ts'
import { NO_WORD } from './none.ts'
import { QUALIFYING } from './turningWords.ts'

/**
 * A word that narrows a rule, or leaves room, and came or went: `only`, `unless`, `usually`. Null where there is none,
 * or as many of its kind came as went. What stands in a sentence that came or went as a whole narrows that one.
 */
export function qualified(words: readonly ChangedWords[]): { before: string; after: string } | null {
  const own = words.filter(({ kind }, at) => kind === 'same' || !isSentence(words, at))
  const before = countsOf(own, 'added')
  const after = countsOf(own, 'removed')
  const more = (row: string) =>
    row.split(' ').reduce((sum, word) => sum + (after.get(word) ?? 0) - (before.get(word) ?? 0), 0)
  for (const { words: row, like = '' } of QUALIFYING) {
    const change = more(row)
    if (change === 0 || more(`${row} ${like}`) === 0) continue
    const found = row.split(' ').find(word => more(word) * change > 0)
    if (found) return change > 0 ? { before: NO_WORD, after: found } : { before: found, after: NO_WORD }
  }
  return null
}

/** How often each word stands in a version: a word is whole only with the letters around it that stayed. */
function countsOf(words: readonly ChangedWords[], other: ChangedWords['kind']): Map<string, number> {
  const counts = new Map<string, number>()
  const text = words.map(({ kind, text }) => (kind === other ? '' : text)).join('')
  for (const word of lowerWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
