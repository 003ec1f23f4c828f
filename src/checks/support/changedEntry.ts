import type { EntryChange } from '../../model/index.ts'
import { entryName } from '../../review/entryName.ts'
import { quote } from './quote.ts'

/** Names the entry of a change: `rule 1.1 “Wait 3 days”`; what shows nothing is told by its source. */
export function changedEntry(change: EntryChange): string {
  const { number, name, text, value } = (change.after ?? change.before)!
  const source = (value as { markdown?: unknown } | null)?.markdown
  const words = name || text || (typeof source === 'string' ? source : '')
  return [entryName(change), number, words && quote(words)].filter(Boolean).join(' ')
}
