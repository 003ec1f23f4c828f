import type { EntryChange } from '../model/index.ts'

/** What readers call a block of the model's types. */
const BLOCKS: { readonly [type: string]: string } = {
  code: 'code block',
  definition: 'link definition',
  html: 'HTML',
  'thematic-break': 'line',
}

/** What readers call the entry of a change: `rule`, `paragraph`, `code block`. */
export function entryName({ entry, before, after }: EntryChange): string {
  if (entry !== 'block') return entry
  const { value } = (after ?? before)!
  const type = String((value as { type?: unknown } | null)?.type ?? entry)
  return Object.hasOwn(BLOCKS, type) ? BLOCKS[type]! : type
}
