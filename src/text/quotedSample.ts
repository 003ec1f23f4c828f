/** Words of people who write about damaged text: what they quote beside them is meant to be seen. */
const topic =
  /mojibake|garbled|charset|character set|code ?page|encod|decod|utf-?8|latin-?1|iso[- ]8859|windows-125|cp-?(?:125|437|850|866)|koi8|unicode|кодировк|кракозябр|文字化け|乱码/gi

const closing: { readonly [open: string]: string } = {
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
const brackets: { readonly [open: string]: string } = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** How far from a run, in UTF-16 units, the subject of its sentence and the ends of its word are looked for. */
const reach = 300
const wordReach = 40

const isDash = /^[\u2010-\u2015]+$/
const edge = /[.,:;!?]/

/** Whether a line that speaks of encodings shows `[start, end)` as an example. */
const isExample = (text: string, start: number, end: number, after: string, line: string): boolean => {
  if (line.includes(after)) return true
  let from = start
  while (from > 0 && start - from < wordReach && !/\s/.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < wordReach && !/\s/.test(text[to]!)) to++
  while (to > end && edge.test(text[to - 1]!)) to--
  const open = text[from]!
  const ends = (closing[open] ?? '') + (brackets[open] ?? '')
  if (from < start && to > end && ends.includes(text[to - 1]!)) return true
  return from === start && to === end && !isDash.test(after)
}

/**
 * Makes a test for quoted samples in `text`: `The pair "Ã©" stands for é` shows damage, it is not damaged.
 * A run is a sample where quotes enclose just it, or where its line speaks of encodings and has it in a
 * quoted word, as a word by itself, or beside what it stands for.
 */
export const quotedSample = (
  text: string,
): ((start: number, end: number, after: () => string) => boolean) => {
  let places: number[] | null = null
  const isNearTopic = (start: number, end: number, after: () => string): boolean => {
    places ??= Array.from(text.matchAll(topic), match => match.index)
    if (places.length === 0) return false
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]! < start - reach) low = middle + 1
      else high = middle
    }
    if (low === places.length || places[low]! > end + reach) return false
    const head = text.slice(Math.max(0, start - reach), start)
    const lineStart = start - head.length + head.lastIndexOf('\n') + 1
    const tail = text.slice(end, end + reach)
    const lineEnd = end + (tail.includes('\n') ? tail.indexOf('\n') : tail.length)
    while (low < places.length && places[low]! < lineStart) low++
    if (low === places.length || places[low]! >= lineEnd) return false
    const line = `${text.slice(lineStart, start)}\n${text.slice(end, lineEnd)}`
    return isExample(text, start, end, after(), line)
  }
  return (start, end, after) => {
    const open = text[start - 1]
    const close = text[end]
    if (open !== undefined && close !== undefined && closing[open]?.includes(close)) return true
    return isNearTopic(start, end, after)
  }
}
