import { without } from '../diff/without.ts'
import type { ChangedWords } from '../model/index.ts'
import { isAlone } from './isAlone.ts'
import { isSentence } from './isSentence.ts'
import { lowerWords } from './lowerWords.ts'

/** More words than this are not only said otherwise, whatever came in their place. */
const MAX_WORDS = 6
/** Fewer letters are hardly a sentence: `OK.` */
const MIN_LETTERS = 5
const ADDRESS = /\w{1,20}:\/\/\S*/g

/** Whether words came or went as a sentence does, and not only to another place in the text. */
export function hasOtherSentences(words: readonly ChangedWords[]): boolean {
  const spoken = words.map(({ text }) => lowerWords(text.replace(ADDRESS, '')))
  const all = (kind: ChangedWords['kind']) => spoken.filter((_, at) => words[at]!.kind === kind).flat()
  const [removed, added] = [all('removed'), all('added')]
  return words.some(({ kind }, at) => {
    if (kind === 'same') return false
    const own = without(spoken[at]!, kind === 'removed' ? added : removed)
    if (own.length > MAX_WORDS) return true
    return isAlone(words, at) && own.join('').length >= MIN_LETTERS && isSentence(words, at)
  })
}
