import type { WordRoot } from './gathered.ts'
import { stem } from './stem.ts'

/** As much of a root as it is looked for by; nearly all are as long. */
const KEY = 4

/** What a root is looked for by among the keys of words; null for any word. */
export function rootKey({ text, isShort }: WordRoot): string | null {
  if (isShort) return `${text}.`
  return text.length < KEY ? null : text.slice(0, KEY)
}

/** The keys of all roots that a word may be a form of. */
export function wordKeys(word: string): string[] {
  const lower = word.toLowerCase()
  const common = stem(word)
  return [
    ...(common.length <= KEY ? [`${common}.`] : []),
    ...(lower.length < KEY ? [] : [lower.slice(0, KEY)]),
  ]
}
