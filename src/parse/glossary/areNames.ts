import { countWords } from '../../text/countWords.ts'
import { OTHER_NAMES } from './plainTerm.ts'

const MAX_LENGTH = 80
/** `or`, another one and what it is called besides. */
const MAX_CODE_WORDS = 3
const IS_WORD = /^\w/

/**
 * Whether what stands between a term that is set apart and its separator gives other names of it. Sentences begin with code as
 * they do with no bold text: “`a` and `b` both wrap `c` — the same program”.
 */
export function areNames(text: string, isCode: boolean): boolean {
  if (isCode && IS_WORD.test(text) && countWords(text) > MAX_CODE_WORDS) return false
  return text === '' || (text.length <= MAX_LENGTH && OTHER_NAMES.test(text))
}
