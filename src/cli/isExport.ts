import type { NamedBytes } from './namedBytes.ts'

/** As much as tells JSON of an object from Markdown. */
const HEAD = 100

/** Whether a file is JSON, as `export` prints it, as far as its name and its beginning tell. */
export function isExport({ path, value }: NamedBytes): boolean {
  return path.endsWith('.json') || /^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(value.subarray(0, HEAD)))
}
