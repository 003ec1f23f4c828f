import type { Position } from './position.ts'

export type Severity = 'error' | 'warning' | 'info'

/** One replacement in a source text: `[start, end)` in UTF-16 offsets becomes `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A second place that a diagnostic points at, such as the first occurrence of a duplicate. */
export interface RelatedPlace {
  message: string
  file: string | null
  position: Position
}

/** One finding, with its place and, where there is a safe one, its fix. */
export interface Diagnostic {
  check: string
  severity: Severity
  message: string
  file: string | null
  position: Position
  note?: string
  related?: RelatedPlace[]
  fix?: Edit[]
}
