import type { ChangedWords } from '../model/index.ts'
import { isAlone } from './isAlone.ts'

/** Chinese and Japanese write no space behind theirs. */
const END = /(?:[.!?;]|[。！？；])\s*$/
const START = /^(?:[.!?;]|[。！？；])/
const MORE = /[.!?;]\s+\S|[。！？；]\s*\S/

/** Whether words that came or went hold the end of one sentence and more, or are a whole one. */
export function isSentence(words: readonly ChangedWords[], at: number): boolean {
  const [before, { text }, after] = [words[at - 1], words[at]!, words[at + 1]]
  if (MORE.test(text)) return true
  if (!isAlone(words, at)) return false
  if (START.test(text.trimStart())) return true
  return before !== undefined && END.test(before.text) && (!after || END.test(text))
}
