import { askStem } from './askStem.ts'
import { WEIGHTS } from './askWords.ts'

/** The words of a text that say something, by stem. */
export interface AskProfile {
  /** From the stem to the word as written. */
  words: Map<string, string>
  /** What it asks for, where its first words say so plainly. */
  asks: string | null
}

/** Words that no answer to another of them fits; “what” and “how” ask for anything. */
const ASKS: ReadonlyMap<string, string> = new Map([
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'person'],
  ['when', 'time'],
  ['where', 'place'],
  ['why', 'reason'],
])

const BASE = /* @__PURE__ */ new Map(
  /* @__PURE__ */ WEIGHTS.flatMap(({ words, weight }) =>
    words.split(' ').map(word => [askStem(word), weight] as const),
  ),
)

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** How much a word says by itself, 0 to 1. */
export function baseWeight(stem: string): number {
  return BASE.get(stem) ?? 1
}

/**
 * Reads a question, or an answer.
 *
 * @param stemOf the stem of a word
 */
export function askProfile(text: string, stemOf: (word: string) => string): AskProfile {
  const words = new Map<string, string>()
  let asks: string | null = null
  for (const [word] of text.matchAll(WORD)) {
    asks ??= ASKS.get(word.toLowerCase()) ?? null
    const stem = stemOf(word)
    if (baseWeight(stem) > 0 && !words.has(stem)) words.set(stem, word)
  }
  return { words, asks }
}
