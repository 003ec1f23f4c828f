/**
 * remark's time per character grows with the length of what it is given (its events are one array): on a real
 * handbook of 1 MB, pieces of 2 to 5 KB took 0.64 s, of 20 KB 0.78 s, of 80 KB 1.0 s, the whole 1.8 s.
 */
const MIN_CHUNK = 2000

// Where everything but an unclosed fence or HTML block has ended, first match first; `isCutInside` looks at what the
// line alone does not tell.
const BOUNDARIES: readonly { pattern: string; reason: string }[] = [
  {
    pattern: String.raw`\n[ \t]*\r?\n(?=#{1,6}[ \t\r\n]|[A-Za-z>])`,
    reason:
      'a letter or a quote at the margin behind a blank line continues no list, quote, footnote or indented code',
  },
  {
    pattern: String.raw`\n(?=(?:[-*+]|\d{1,9}[.)]) {1,4}[^\s])`,
    reason: 'the next item of a list at the margin: everything but the list itself has ended',
  },
  { pattern: String.raw`\n(?=#{1,6}[ \t\r\n])`, reason: 'a heading at the margin interrupts all else' },
  {
    pattern: String.raw`\n(?<=\n(?:=+|-+)[ \t]*\r?\n)(?!---|\+\+\+)`,
    reason:
      'the line under a Setext heading, and a thematic break, end what they belong to; no frontmatter may follow',
  },
]
const BOUNDARY = new RegExp(BOUNDARIES.map(({ pattern }) => pattern).join('|'), 'g')

/** The offsets at which a text may be cut for parsing, 0 first; each chunk has at least `least` characters. */
export function chunkStarts(markdown: string, least: number = MIN_CHUNK): number[] {
  const starts = [0]
  if (markdown.length < 2 * least) return starts
  const boundary = new RegExp(BOUNDARY)
  boundary.lastIndex = least
  while (boundary.test(markdown)) {
    const start = boundary.lastIndex
    if (markdown.length - start < least) break
    starts.push(start)
    boundary.lastIndex = start + least
  }
  return starts
}
