import { hasLetter } from '../text/hasLetter.ts'
import { containerPrefix } from './containerPrefix.ts'
import { deepSuspects } from './deepSuspects.ts'

/** Containers inside each other. remark overflows the stack from about 2,500; nobody reads the twentieth. */
const MAX_CONTAINERS = 100
/** A list marker further right than this is, if it is one, in a list too deep: two columns a level. */
const MAX_INDENT = 2 * MAX_CONTAINERS
/** Brackets open, or closed but never opened, in one paragraph: remark's time grows with their square. */
const MAX_OPEN_BRACKETS = 100
/** Brackets in one paragraph, for the same reason: 12,000 cost 1 s. */
const MAX_BRACKETS = 5000
/** Runs of `*`, `_` or `~` in one paragraph, for the same reason: 1,000 cost 30 ms, 13,000 cost 12 s. */
const MAX_DELIMITER_RUNS = 1000

/** Stands for a delimiter that is to be plain text: one code unit, neither space nor punctuation. */
export const SENTINEL = '\uE0FF'

export interface Cut {
  /** UTF-16 offset of the delimiter that was made plain text. */
  offset: number
  character: string
}

interface Counts {
  runs: number
  brackets: number
  open: number
  unopened: number
}
const NONE: Readonly<Counts> = { runs: 0, brackets: 0, open: 0, unopened: 0 }

const LIST_LINE = /^ {0,3}[-+*] +\S/
const DELIMITER_ROW = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[-:| \t]*$/

/**
 * Finds the delimiters that nest beyond what a Markdown parser can take in linear time and bounded stack.
 * Text that people write has none.
 *
 * @param markdown its lines end in `\n` or `\r\n`
 * @returns in order; replace each `character` at `offset` by SENTINEL before parsing and back after it
 */
export function limitNesting(markdown: string): Cut[] {
  const cuts: Cut[] = []
  for (const { start, end } of deepSuspects(markdown)) limitStretch(markdown, start, end, cuts)
  return cuts
}

function limitStretch(markdown: string, from: number, to: number, cuts: Cut[]): void {
  let counts = { ...NONE }
  let inTable = false
  for (let start = from; start < to; ) {
    const newline = markdown.indexOf('\n', start)
    const end = newline < 0 ? markdown.length : newline
    const line = markdown.slice(start, end)
    const tooDeep = deepMarker(line)
    if (tooDeep >= 0) cuts.push({ offset: start + tooDeep, character: line[tooDeep]! })
    const blank = line.trim() === ''
    inTable = !blank && (inTable || DELIMITER_ROW.test(line))
    if (blank || inTable || LIST_LINE.test(line)) counts = { ...NONE }
    for (const at of deepDelimiters(line, counts)) {
      if (at > tooDeep) cuts.push({ offset: start + at, character: line[at]! })
    }
    start = end + 1
  }
}

/** Where in a line the first container marker too many stands; -1 where there is none. */
function deepMarker(line: string): number {
  if (line.length < MAX_CONTAINERS) return -1
  const { markers } = containerPrefix(line)
  return markers.find((at, index) => index >= MAX_CONTAINERS || at >= MAX_INDENT) ?? -1
}

/** Where in a line the brackets and emphasis delimiters too many stand; counts on from the lines before. */
function deepDelimiters(line: string, counts: Counts): number[] {
  const found: number[] = []
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === '\\') at++
    else if (character === '[') {
      if (counts.open >= MAX_OPEN_BRACKETS || counts.brackets >= MAX_BRACKETS) found.push(at)
      else {
        counts.open++
        counts.brackets++
      }
    } else if (character === ']' && counts.open > 0) counts.open--
    else if (character === ']' && ++counts.unopened > MAX_OPEN_BRACKETS) found.push(at)
    else if (character === '*' || character === '_' || character === '~') {
      const from = at
      while (line[at + 1] === character) at++
      // `snake_case` opens and closes nothing.
      if (character === '_' && hasLetter(line[from - 1] ?? ' ') && hasLetter(line[at + 1] ?? ' ')) continue
      if (++counts.runs > MAX_DELIMITER_RUNS) for (let index = from; index <= at; index++) found.push(index)
    }
  }
  return found
}
