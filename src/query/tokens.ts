import { wordKey } from '../text/wordKey.ts'

/** A word or a symbol of a text, `[start, end)` in UTF-16 offsets. */
export interface Token {
  /** Shared with the word's plural and other cases. */
  key: string
  start: number
  end: number
}

// An address is no use of the words in it. The hyphens are skipped: `on-call` and `on call` are one.
const TOKEN = /https?:\/\/\S+|[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*|[^\s\u002d\u2010\u2011]/gu
const WORD = /^[\p{L}\p{N}_](?!ttps?:\/\/)/u

/**
 * Takes a text apart into words and symbols.
 *
 * @param keys of the words known so far; pass the same for many texts, whose words repeat
 */
export function tokens(text: string, keys = new Map<string, string>()): Token[] {
  const list: Token[] = []
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    let key = keys.get(found)
    if (key === undefined) {
      key = WORD.test(found) ? wordKey(found) : found
      keys.set(found, key)
    }
    list.push({ key, start: index, end: index + found.length })
  }
  return list
}
