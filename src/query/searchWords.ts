import { wordKey } from '../text/wordKey.ts'
import { baseWeight } from './askProfile.ts'
import { askStem } from './askStem.ts'

/** What stands between words, as MiniSearch has it. */
export const BETWEEN = /[\n\r\p{Z}\p{P}]+/u
/** `IT support` is not about every `it`. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/**
 * The words to search for: those that say something, unless none does, each in the forms that the handbook has.
 *
 * @param forms of each word, by its key
 */
export function searchWords(text: string, forms: ReadonlyMap<string, readonly string[]>): string[] {
  const words = text.split(BETWEEN).filter(Boolean)
  const telling = words.filter(word => CAPITALS.test(word) || baseWeight(askStem(word)) > 0)
  const wanted = (telling.length > 0 ? telling : words).map(word => word.toLowerCase())
  return [...new Set(wanted.flatMap(word => [word, ...(forms.get(wordKey(word)) ?? [])]))]
}
