import type { Json } from '../model/index.ts'
import type { Selected } from '../query/select.ts'

/** What a query found, to be shown. */
export interface ShownEntry {
  found: Selected
  /** What the query says of it besides, such as a score. */
  more: { [name: string]: Json }
}

/** Its file and line as far as they are known: `handbook.md:12`; empty where neither is. */
export function placeOf(entry: ShownEntry): string {
  const { file } = entry.found
  const line = lineOf(entry)
  if (line === null) return file ?? ''
  return `${file ?? '-'}:${line}`
}

/** The 1-based line where an entry begins, or what it is in; null in a model without positions. */
export function lineOf({ found }: ShownEntry): number | null {
  const placed: { position?: { start: { line: number } } } = 'of' in found ? found.of : found.value
  return placed.position?.start.line ?? null
}
