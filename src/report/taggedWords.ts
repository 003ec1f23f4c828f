import type { ChangedWords } from '../model/index.ts'

/** A text in HTML with the words that went and came. */
export function taggedWords(words: readonly ChangedWords[], toHtml: (text: string) => string): string {
  return words
    .map(({ kind, text }) => {
      const shown = toHtml(text)
      return kind === 'same' ? shown : kind === 'removed' ? `<del>${shown}</del>` : `<ins>${shown}</ins>`
    })
    .join('')
}
