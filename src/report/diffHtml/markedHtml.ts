import type { ChangedWords } from '../../model/index.ts'
import { escapeHtml } from './escapeHtml.ts'

/** A text with the words that went and came. */
export function markedHtml(words: readonly ChangedWords[]): string {
  return words
    .map(({ kind, text }) => {
      const shown = escapeHtml(text)
      return kind === 'same' ? shown : kind === 'removed' ? `<del>${shown}</del>` : `<ins>${shown}</ins>`
    })
    .join('')
}
