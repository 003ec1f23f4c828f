import { collapseWhitespace } from '../text/collapseWhitespace.ts'

const PLAIN = /^[ -~]*$/

/** Makes texts alike that differ only in case, in white space, in how letters are composed, or in quotation marks. */
export function fold(text: string): string {
  // Most texts are ASCII, and ten thousand of them are folded for one query.
  if (PLAIN.test(text)) return text.toLowerCase()
  return collapseWhitespace(text).normalize('NFC').toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"')
}
