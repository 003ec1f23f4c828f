import type { ChangedWords } from '../model/index.ts'
import { type ElideLimits, elideWords } from './elideWords.ts'

/** A text with the words that went and came, as `git diff --word-diff` marks them: `[-2-]{+3+} days`. */
export function markedWords(words: readonly ChangedWords[], limits: ElideLimits): string {
  return elideWords(words, limits)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}
