/** What was meant as frontmatter, from `---` to `---`. */
export interface StrayFrontmatter {
  start: number
  end: number
  /** Between the two. */
  yaml: string
}

/** Blank lines, or a byte order mark, before `---`; white space is limited, so that no text is looked through. */
const BEFORE = /^[\ufeff\s]{1,99}/
const OPENING = /---[ \t]*\r?\n[a-z][\w-]{0,60}:/y
const CLOSING = /---[ \t]*(?=[\r\n]|$)/y
/** A key in small letters, what goes on from it, or a comment. A line that is blank or begins as text does is Markdown. */
const LINE = /(?:[a-z][\w-]{0,60}:(?![^ \t\r\n])|- |#|[ \t]+[^ \t\r\n])[^\r\n]*\r?\n/y
/** Longer frontmatter is read where it should stand, but not looked for further down. */
const MAX_LINES = 200

/**
 * What stands as frontmatter would, but further down than the first line, so that Markdown reads a line across the page and
 * a heading; null where there is none.
 */
export function strayFrontmatter(source: string): StrayFrontmatter | null {
  const start = BEFORE.exec(source)?.[0].length ?? 0
  if (source[start - 1] !== '\n' || !matchesAt(OPENING, source, start)) return null
  const from = start + '---'.length
  let at = source.indexOf('\n', from) + 1
  for (let lines = 0; lines < MAX_LINES; lines++) {
    if (matchesAt(CLOSING, source, at)) return { start, end: at + '---'.length, yaml: source.slice(from, at) }
    if (!matchesAt(LINE, source, at)) return null
    at = LINE.lastIndex
  }
  return null
}

function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}
