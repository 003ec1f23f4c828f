/** Blank lines, or a byte order mark, before `---` and a key; white space is limited, so that no text is looked through. */
const STRAY = /^([\ufeff\s]{1,99})---[ \t]*\r?\n[\w-]{1,60}:[ \t]/
/** Where frontmatter ends. */
const END = /^---[ \t]*$/m

/**
 * Where what was meant as frontmatter stands further down than the first line, so that Markdown reads a line across the
 * page and a heading; null where there is none.
 */
export function strayFrontmatter(source: string): { start: number; end: number } | null {
  const before = STRAY.exec(source)?.[1]
  if (before === undefined || !before.includes('\n') || !before.endsWith('\n')) return null
  const start = before.length
  const end = END.exec(source.slice(start + 3))
  return end ? { start, end: start + 3 + end.index + 3 } : null
}
