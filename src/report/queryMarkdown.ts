import { escapeControls } from '../text/escapeControls.ts'
import { entryParts } from './entryParts.ts'
import { placeOf, type ShownEntry } from './shownEntry.ts'

/** A Markdown list of entries, to be pasted elsewhere: rules and blocks as their source has them, the rest as text. */
export function queryMarkdown(entries: readonly ShownEntry[]): string {
  return entries
    .map(entry => `- ${escapeControls(itemFor(entry)).replace(/\n(?=[^\n])/g, '\n  ')}\n`)
    .join('')
}

function itemFor(entry: ShownEntry): string {
  const { found } = entry
  const { number, name, text } = entryParts(found)
  const place = placeOf(entry)
  const bold = [number, name].filter(Boolean).join(' ')
  const head = [place && codeSpan(place), bold && `**${escaped(bold)}**`].filter(Boolean).join(' ')
  // A fence would not be one behind other text.
  if (found.entry === 'block') return `${head}\n\n${found.value.markdown}`.trim()
  return `${head} ${found.entry === 'rule' ? found.value.markdown : escaped(text)}`.trim()
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** Characters that mean something in Markdown are made to mean themselves. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
}
