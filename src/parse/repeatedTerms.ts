import type { Diagnostic, Term } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/** A glossary of one file, in reading order. */
export interface FileGlossary {
  file: string | null
  glossary: readonly Term[]
}

/** Terms that another file has defined before. What one file defines twice is for validation to find. */
export function repeatedTerms(files: readonly FileGlossary[]): Diagnostic[] {
  const first = new Map<string, { file: string | null; term: Term }>()
  const problems: Diagnostic[] = []
  for (const { file, glossary } of files) {
    for (const term of glossary) {
      const key = collapseWhitespace(term.term).normalize('NFC').toLowerCase()
      const known = first.get(key)
      if (!known) first.set(key, { file, term })
      else if (known.file !== file)
        problems.push({
          check: 'unique-term',
          severity: 'warning',
          message: `The term “${term.term}” is defined in two files`,
          file,
          position: structuredClone(term.position),
          related: [
            { message: 'the first one', file: known.file, position: structuredClone(known.term.position) },
          ],
        })
    }
  }
  return problems
}
