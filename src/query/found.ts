import type { EntryKind, EntryValues, Located } from './entries.ts'

/** An entry of the model, and where it stands. */
export type Found<Kind extends EntryKind = EntryKind> = {
  [K in Kind]: {
    entry: K
    /** The very entry of the model. */
    value: EntryValues[K]
    /** The titles of the sections around it, from the chapter down. */
    titles: string[]
    /** Null where the handbook was read from a string. */
    file: string | null
  }
}[Kind]

/** Says where an entry stands, as plain data. */
export function found<Kind extends EntryKind>(located: Located<Kind>): Found<Kind> {
  const { entry, value, parent, file } = located as Located
  const titles: string[] = []
  for (let around = parent; around; around = around.parent)
    if ((around.entry === 'chapter' || around.entry === 'section') && around.value.title)
      titles.push(around.value.title)
  return { entry, value, titles: titles.reverse(), file } as Found<Kind>
}
