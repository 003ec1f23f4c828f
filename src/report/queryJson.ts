import { escapeControls } from '../text/escapeControls.ts'
import { lineOf, type ShownEntry } from './shownEntry.ts'

/**
 * An entry as the model has it, without positions, and before its own fields `entry`, `file`, `line` (null where it is
 * not known) and `titles`. A list of them is a JSON array; where one was asked for, it is the object, or null.
 */
export function queryJson(entries: readonly ShownEntry[], one: boolean): string {
  const list = entries.map(shown => ({
    entry: shown.found.entry,
    file: shown.found.file,
    line: lineOf(shown),
    titles: shown.found.titles,
    ...shown.found.value,
    ...shown.more,
  }))
  const data = one ? (list[0] ?? null) : list
  const json = JSON.stringify(data, (key, value) => (key === 'position' ? undefined : value), 2)
  // JSON leaves DEL and the controls behind it as they are; written out, they are the same to who reads JSON.
  return `${escapeControls(json)}\n`
}
