/** What sets two columns apart in plain text: two spaces or more, a tab, one pipe, a row of dots. */
const GAP = /\t[ \t]*| {2,}\t?[ \t]*| \| | ?\.{4,} ?/
/** The term of a column is short, and neither ends a sentence nor goes on with one. */
const TERM = /^[^\s|]+(?: [^\s|]+){0,4}$/
const ENDS = /[.,;:!?…=–—-]$/
/** A number is an amount or that of a phone. */
const BEGINS = /^["“'(]?\p{L}/u
const MAX_TERM = 60

/**
 * Cuts a line of two columns that no table holds: `API    Application …`, `API | Application …`, `| API | Application … |`.
 * One line proves nothing: people set two spaces behind a full stop.
 */
export function splitColumns(line: string): { term: string; definition: string } | null {
  let bare = line.trim()
  if (/[\n\r]/.test(bare)) return null
  if (bare.startsWith('|')) bare = bare.slice(1).trimStart()
  if (bare.endsWith('|')) bare = bare.slice(0, -1).trimEnd()
  const gap = GAP.exec(bare.slice(0, MAX_TERM + 1 + MAX_TERM))
  if (!gap || gap.index > MAX_TERM) return splitShort(bare)
  const term = bare.slice(0, gap.index)
  const definition = bare.slice(gap.index + gap[0].length)
  const fits = TERM.test(term) && !ENDS.test(term) && BEGINS.test(definition) && !/\t| \| /.test(definition)
  return fits ? { term, definition } : null
}

/** What is short, and behind nothing but a space what it is short for: `API Application Programming Interface`. */
const SHORT = /^([A-Z][A-Z\d/&-]{1,11}) (([A-Z])[\w'’]*[ -](?:(?:of|and|for|the|in|to) )*([A-Za-z])\S.*)$/

function splitShort(line: string): { term: string; definition: string } | null {
  const [, term, definition, first, second] = SHORT.exec(line) ?? []
  if (!term || !definition || term[0] !== first || /[.!?]$/.test(definition)) return null
  return term.indexOf(second!.toUpperCase(), 1) > 0 ? { term, definition } : null
}
