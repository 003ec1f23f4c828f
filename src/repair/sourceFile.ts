import { decodeBytes, type InvalidByte } from '../text/decodeBytes.ts'

/** What a handbook is read from: its text, its bytes, or either with the path that diagnostics are to name. */
export type Source = string | Uint8Array | { path: string; value: string | Uint8Array }

export interface SourceFile {
  file: string | null
  /** Decoded, the byte order mark kept. */
  text: string
  /** Bytes that are no UTF-8, read as cp1252. */
  invalid: InvalidByte[]
  /** Whether this is no text at all. */
  binary: boolean
}

/**
 * Takes a source apart, and decodes bytes.
 *
 * @throws TypeError where it is no source
 */
export function sourceFile(source: Source): SourceFile {
  const named = typeof source === 'object' && source !== null && 'value' in source
  const value: unknown = named ? source.value : source
  const file = named ? source.path : null
  if (named && typeof source.path !== 'string') throw new TypeError('The path of a source must be a string.')
  if (typeof value === 'string') return { file, text: value, invalid: [], binary: false }
  if (value instanceof Uint8Array) return { file, ...decodeBytes(value) }
  throw new TypeError(
    'A source must be a string, a Uint8Array, or { path, value } with one of them as its value.',
  )
}
