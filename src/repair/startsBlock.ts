/** Quotes, list markers, underlines of headings, and the `!!!` and `???` of admonitions. */
const BLOCK_START = /^[>)+=!?<]$/
/** Behind a definition these begin its title. */
const TITLE_START = /^["'(]$/
/** Looks so far back for the start of a line. */
const MAX_MARKERS = 40
/** Looks so far back for a definition. */
const MAX_DEFINITION = 2000

/** At the start of a line, after markers too, punctuation can begin a block: `1&#41; not a list`, `&gt; no quote`. */
export function startsBlock(after: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_MARKERS), start)
  if (!/(?:^|[\r\n])[ \t>*+\d.)-]*$/.test(before)) return false
  return BLOCK_START.test(after) || (TITLE_START.test(after) && isBehindDefinition(text, start))
}

/** Whether a definition may end on the line before, or begin on the line before that one. */
function isBehindDefinition(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - MAX_DEFINITION), start).split(/\r\n?|\n/)
  return lines.slice(-3).some(line => line.includes(']:'))
}
