import type { Selected } from '../query/select.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/** What an entry is made of for a reader, each on one line; empty where it has none. */
export interface EntryParts {
  /** The place to cite. */
  number: string
  /** What it is called. */
  name: string
  level: string
  text: string
}

/** Takes an entry apart for lines and tables. */
export function entryParts(found: Selected): EntryParts {
  const parts = partsOf(found)
  return { number: '', name: '', level: '', ...parts, text: collapseWhitespace(parts.text ?? '') }
}

function partsOf(found: Selected): Partial<EntryParts> {
  switch (found.entry) {
    case 'chapter':
      return { number: found.value.number ?? '', text: found.value.title }
    case 'section':
      return { text: found.value.title || 'Preamble' }
    case 'rule':
      return {
        number: found.value.number ?? '',
        level: found.value.level ?? '',
        text: box(found.value.checked) + found.value.text,
      }
    case 'term':
      return { name: found.value.term, text: found.value.definition }
    case 'question':
      return { name: found.value.question, text: found.value.answer }
    case 'comment':
      return { text: found.value.markdown }
    case 'link':
      return { name: found.value.text, text: `<${found.value.url}>` }
    case 'quantity':
      return { text: found.value.text }
    default:
      return { text: found.value.text || found.value.markdown }
  }
}

function box(checked: boolean | null): string {
  if (checked === null) return ''
  return checked ? '[x] ' : '[ ] '
}
