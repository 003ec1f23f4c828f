import type { Source } from '../repair/sourceFile.ts'

/** A file as it was read; of standard input, the path is `-`. */
export interface NamedBytes {
  path: string
  value: Uint8Array
}

/** As the library takes it: standard input has no path. */
export function sourceOf(named: NamedBytes): Source {
  return named.path === '-' ? named.value : named
}

/** What messages call the file at a path. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path
}
