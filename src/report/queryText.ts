import { entryParts } from './entryParts.ts'
import { inertLine } from './inertLine.ts'
import { placeOf, type ShownEntry } from './shownEntry.ts'

/** One line for each entry: `file:line: 3.4 text`, as far as each is known. */
export function queryText(entries: readonly ShownEntry[]): string {
  return entries.map(entry => `${inertLine(lineFor(entry))}\n`).join('')
}

function lineFor(entry: ShownEntry): string {
  const place = placeOf(entry)
  const { number, name, text } = entryParts(entry.found)
  const named = entry.found.entry === 'term' && name ? `${name}:` : name
  const { confidence } = entry.more
  const sure = confidence === undefined ? '' : `(confidence ${confidence})`
  return [place && `${place}:`, number, named, text, sure].filter(Boolean).join(' ')
}
