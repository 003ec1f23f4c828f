import { unescaped } from './unescaped.ts'

/** A key with a scalar on one line. */
const LINE =
  /^[ \t]*(?:"([\w-]+)"|([\w-]+))[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"'#[{][^\s#]*))[ \t]*(?:#.*)?$/

/**
 * The scalar of a key before the first table of TOML, quotes left out; null where there is none. TOML is kept as text:
 * no more of it is read.
 */
export function tomlValue(toml: string, key: string): string | null {
  for (const line of toml.split(/\r\n?|\n/)) {
    if (line.trimStart().startsWith('[')) return null
    const [, quoted, bare, string, literal, other] = LINE.exec(line) ?? []
    if ((quoted ?? bare) === key) {
      return string === undefined ? (literal ?? other ?? null) : unescaped(string)
    }
  }
  return null
}
