/** A selector as the parser takes it, and for each of its characters the place in the selector that was written. */
export interface Quoted {
  text: string
  origins: number[]
}

const STRING = String.raw`"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'`
const PIECE = /* @__PURE__ */ new RegExp(
  [
    String.raw`\\[\s\S]`,
    String.raw`(?<head>\[\s*[\w-]+\s*[~|^$*]?=\s*)(?<value>[^\s\]"'=][^\s\]]*)`,
    String.raw`(?<call>:contains\(\s*)(?<quoted>${STRING})`,
    STRING,
  ].join('|'),
  'gi',
)

/**
 * Quotes what CSS wants quoted and people do not quote: `[number=3]`, `[id=a/b]`. And the other way round for
 * `:contains("…")`, whose argument the parser takes with its quotes.
 */
export function quoteValues(selector: string): Quoted {
  let text = ''
  const origins: number[] = []
  const add = (piece: string, origin: (index: number) => number) => {
    text += piece
    for (let index = 0; index < piece.length; index++) origins.push(origin(index))
  }
  let from = 0
  const copy = (to: number) => {
    const start = from
    add(selector.slice(start, to), index => start + index)
    from = to
  }
  for (const { index, 0: piece, groups } of selector.matchAll(PIECE)) {
    const { head, value, call, quoted } = groups as { [name: string]: string | undefined }
    const at = index + (head ?? call ?? piece).length
    copy(at)
    if (value !== undefined) {
      const quotes = `"${value.replaceAll('"', String.raw`\"`)}"`
      add(quotes, index => at + Math.max(0, Math.min(value.length, index) - 1))
      from = at + value.length
    }
    if (quoted !== undefined) {
      add(escaped(quoted.slice(1, -1)), () => at)
      from = at + quoted.length
    }
  }
  copy(selector.length)
  origins.push(selector.length)
  return { text, origins }
}

/** What CSS reads as these characters outside of quotes. */
function escaped(text: string): string {
  return text.replace(/\\[\s\S]|["'()]/g, found => (found.length > 1 ? found : `\\${found}`))
}
