/**
 * For each reference, Sätteri copies the text of its paragraph up to there, and beyond 512 MB of such text Node gives up,
 * from 2 GB on by ending the process. So many units of copies are 30 to 400 MB.
 */
const MAX_COPIED = 2 ** 27

/**
 * For each node, Sätteri counts the units of its line up to there, unless the text is ASCII. So many take half a second,
 * in which remark reads a line as long.
 */
const MAX_COUNTED = 2 ** 31

const BLANK_LINE = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/g
const LINE_END = /[\r\n]/g
const REFERENCE = /&[#a-z]/gi
/** What most nodes begin with. */
const MARK = /[*_`<[&~\\]/g
/** For each of these within a word, Sätteri looks at all before it in the paragraph: as many take as long. */
const IN_WORD = /_/g
const NON_ASCII = /[^\0-\x7f]/

/** Whether Sätteri would take far longer for a text than remark, or more memory than there is. */
export function strainsSatteri(markdown: string): boolean {
  const { length } = markdown
  if (length ** 2 <= MAX_COPIED) return false
  if (hasDense(markdown, REFERENCE, BLANK_LINE, MAX_COPIED)) return true
  if (length ** 2 <= MAX_COUNTED) return false
  if (hasDense(markdown, IN_WORD, BLANK_LINE, MAX_COUNTED)) return true
  return NON_ASCII.test(markdown) && hasDense(markdown, MARK, LINE_END, MAX_COUNTED)
}

/** Whether the marks in each part of a text, times the length of the part, sum up to more than `most`. */
function hasDense(text: string, mark: RegExp, between: RegExp, most: number): boolean {
  const marks = text.matchAll(mark)
  let next = marks.next()
  let sum = 0
  let from = 0
  const add = (to: number): void => {
    let count = 0
    for (; !next.done && next.value.index < to; next = marks.next()) count++
    const product = count * (to - from)
    // The text of a table is in its cells.
    if (product <= most || !isTable(text.slice(from, to))) sum += product
  }
  for (const { index, 0: separator } of text.matchAll(between)) {
    if (next.done) return sum > most
    add(index)
    from = index + separator.length
  }
  add(text.length)
  return sum > most
}

/** Whether a stretch is a table without any doubt: a heading and dashes with as many cells, and nothing but rows. */
function isTable(stretch: string): boolean {
  const lines = stretch.trimEnd().split(/\r\n?|\n/)
  const [heading, dashes] = lines.slice(0, 2).map(line => line.trim().split('|'))
  if (!heading || !dashes || heading.length !== dashes.length || /[\\`]/.test(lines[0]!)) return false
  const isDelimited = dashes.slice(1, -1).every(cell => /^[ \t]*:?-+:?[ \t]*$/.test(cell))
  return isDelimited && dashes.at(-1) === '' && lines.every(line => /^ {0,3}\|/.test(line))
}
