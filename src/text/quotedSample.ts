import { firstIndex } from './firstIndex.ts'
import { SCRIPT, scriptOf } from './scriptOf.ts'

/** Words of people who write about damaged text: what they quote beside them is meant to be seen. */
const TOPIC =
  /mojibake|garbled|charset|character set|code ?page|encod|decod|utf-?8|latin-?1|iso[- ]8859|windows-125|cp-?(?:125|437|850|866)|koi8|unicode/gi
/** Apart, since ignoring the case of other letters than ASCII's takes ten times as long. */
const FOREIGN_TOPIC = /[Кк]одировк|КОДИРОВК|[Кк]ракозябр|КРАКОЗЯБР|文字化け|乱码/g

const CLOSING: { readonly [open: string]: string } = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
}
/** The same by unit. */
const CLOSING_UNITS = new Map(
  Object.entries(CLOSING).map(([open, ends]) => [
    open.charCodeAt(0),
    Array.from(ends, end => end.charCodeAt(0)),
  ]),
)
const BRACKETS: { readonly [open: string]: string } = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** How far from a run, in UTF-16 units, the subject of its sentence and the ends of its word are looked for. */
const REACH = 300
const WORD_REACH = 40

const IS_DASH = /^[\u2010-\u2015]+$/
const EDGE = /[.,:;!?]/

function findTopics(text: string): number[] {
  const places = [...text.matchAll(TOPIC), ...text.matchAll(FOREIGN_TOPIC)].map(({ index }) => index)
  return places.sort((a, b) => a - b)
}

/** Whether a line that speaks of encodings shows `[start, end)` as an example. */
function isExample(text: string, start: number, end: number, after: string, line: string): boolean {
  if (line.includes(after)) return true
  let from = start
  while (from > 0 && start - from < WORD_REACH && !/\s/.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < WORD_REACH && !/\s/.test(text[to]!)) to++
  while (to > end && EDGE.test(text[to - 1]!)) to--
  const open = text[from]!
  const ends = (CLOSING[open] ?? '') + (BRACKETS[open] ?? '')
  if (from < start && to > end && ends.includes(text[to - 1]!)) return true
  return from === start && to === end && !IS_DASH.test(after)
}

/** Whether the run of index `index`, at `[start, end)`, with `count` damaged characters, is a sample. */
export type IsSample = (index: number, start: number, end: number, count: number) => boolean

/** More damaged characters than these are a word of a language, if the text is in that language. */
const SHORT_SAMPLE = 3

/**
 * Makes a test for quoted samples in `text`: `The pair "Ã©" stands for é` shows damage, it is not damaged.
 * A run is a sample where quotes enclose just it, or where its line speaks of encodings and has it in a
 * quoted word, as a word by itself, or beside what it stands for.
 *
 * @param units of `text`
 * @param decode gives what the run of an index stands for
 */
export function quotedSample(text: string, units: Uint16Array, decode: (index: number) => string): IsSample {
  let places: number[] | null = null
  const scripts = new Map<number, boolean>()
  const isNearTopic = (index: number, start: number, end: number): boolean => {
    places ??= findTopics(text)
    if (places.length === 0) return false
    const all = places
    let at = firstIndex(all.length, index => all[index]! >= start - REACH)
    if (at === all.length || all[at]! > end + REACH) return false
    const head = text.slice(Math.max(0, start - REACH), start)
    const lineStart = start - head.length + head.lastIndexOf('\n') + 1
    const tail = text.slice(end, end + REACH)
    const lineEnd = end + (tail.includes('\n') ? tail.indexOf('\n') : tail.length)
    while (at < all.length && all[at]! < lineStart) at++
    if (at === all.length || all[at]! >= lineEnd) return false
    const line = `${text.slice(lineStart, start)}\n${text.slice(end, lineEnd)}`
    return isExample(text, start, end, decode(index), line)
  }
  // Whether the text has healthy letters of the script that `after` is in.
  const isAtHome = (after: string): boolean => {
    const wanted = scriptOf(after.codePointAt(0) ?? 0)
    if (wanted <= SCRIPT.latin) return false
    let known = scripts.get(wanted)
    if (known === undefined) {
      known = false
      for (let at = 0; at < text.length && !known; at++) known = scriptOf(text.charCodeAt(at)) === wanted
      scripts.set(wanted, known)
    }
    return known
  }
  return (index, start, end, count) => {
    const ends = start > 0 ? CLOSING_UNITS.get(units[start - 1]!) : undefined
    if (ends?.includes(units[end]!) && (count <= SHORT_SAMPLE || !isAtHome(decode(index)))) return true
    return isNearTopic(index, start, end)
  }
}
