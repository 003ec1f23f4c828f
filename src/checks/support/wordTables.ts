import type { WordTable } from './gathered.ts'
import { tokensIn } from './tokensIn.ts'
import { wordMarks } from './wordMarks.ts'

/** Below the surrogates, each of which alone is no character. A file of several megabytes may have more words. */
const MAX_WORDS = 0xd000
const PER_CALL = 4096

/** Writes the words of texts down so that others can look for sequences of them. */
export function wordTables(texts: Iterable<string>): WordTable[] {
  const tables: WordTable[] = []
  let places = new Map<string, number>()
  let order: number[] = []
  const close = () => {
    if (order.length > 0) tables.push(tableOf([...places.keys()], order))
    places = new Map()
    order = []
  }
  for (const text of texts) {
    // Nobody reads a comment; its place is kept.
    const words = text.startsWith('<!--') && text.indexOf('-->') === text.length - 3 ? [] : tokensIn(text)
    for (const word of words) {
      let place = places.get(word)
      if (place === undefined) {
        // A sequence that is cut here is not found; there is one such place in 50,000 different words.
        if (places.size === MAX_WORDS) close()
        place = places.size + 1
        places.set(word, place)
      }
      order.push(place)
    }
    order.push(0)
  }
  close()
  return tables
}

function tableOf(words: readonly string[], order: readonly number[]): WordTable {
  const keys = new Set<string>()
  let ordinary = ''
  for (const word of words) {
    const marks = wordMarks(word)
    for (const key of marks.keys) keys.add(key)
    ordinary += marks.ordinary
  }
  return { words: words.join(' '), order: characters(order), keys: [...keys].join(''), ordinary }
}

function characters(codes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < codes.length; at += PER_CALL)
    text += String.fromCharCode(...codes.slice(at, at + PER_CALL))
  return text
}
