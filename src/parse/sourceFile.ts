import type { Diagnostic } from '../model/index.ts'
import type { Source } from './parse.ts'

export interface SourceFile {
  file: string | null
  /** Decoded, the byte order mark kept. */
  text: string
  problems: Diagnostic[]
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
  if (typeof value === 'string') return { file, text: value, problems: [] }
  if (value instanceof Uint8Array) return { file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(value), problems: [] }
  throw new TypeError('A source must be a string, a Uint8Array, or { path, value } with one of them as its value.')
}
