/** What a letter behind a backslash stands for; what is not here stands for itself. */
const CHARACTERS: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
}
const ESCAPE = /\\(?:u([\dA-Fa-f]{4})|U(00(?:0[\dA-Fa-f]|10)[\dA-Fa-f]{4})|(.))/g

/** The text of a string in double quotes, as TOML and YAML escape it. */
export function unescaped(written: string): string {
  return written.replace(ESCAPE, (all, short?: string, long?: string, character = '') => {
    const code = short ?? long
    return code === undefined
      ? (CHARACTERS[character] ?? all)
      : String.fromCodePoint(Number.parseInt(code, 16))
  })
}
