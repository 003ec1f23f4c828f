import { findLineEndings } from '../text/findLineEndings.ts'
import { missingFinalNewline } from '../text/missingFinalNewline.ts'
import type { Finding } from './finding.ts'

/** Finds line endings unlike most, and a missing one at the end, in order. */
export function findLayout(text: string, lineEnding: boolean, finalNewline: boolean): Finding[] {
  const found = (lineEnding ? findLineEndings(text) : []).map(
    (edit): Finding => ({ kind: 'line-ending', where: 'file', ...edit, codePages: [], reason: null }),
  )
  const missing = finalNewline ? missingFinalNewline(text) : null
  if (missing !== null) {
    found.push({
      kind: 'final-newline',
      where: 'file',
      start: text.length,
      end: text.length,
      before: '',
      after: missing,
      codePages: [],
      reason: null,
    })
  }
  return found
}
