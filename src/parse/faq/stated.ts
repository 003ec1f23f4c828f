import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { countWords } from '../../text/countWords.ts'
import type { Span } from '../entries/spans.ts'
import type { Asked } from './asked.ts'
import { beginsAsQuestion, tellsOfReader } from './marks.ts'

const SENTENCE_END = /[.!…。！]["”’»)\]]*$/
/** Fewer words are a label: “Please note.” */
export const MIN_SENTENCE = 3
/** Chinese and Japanese set no spaces between words, Korean few; fewer characters are a label. */
const WITHOUT_SPACES = /^(?=.*[\u3040-\u9fff\uac00-\ud7af]).{6}/

/** `**I get a 404.** So.`, `*I get a 404.*`: words in bold or italics that tell what happens. */
export function stated([first, ...others]: Span[]): Asked | null {
  if (first!.mark !== 'strong' && first!.mark !== 'emphasis') return null
  const question = collapseWhitespace(first!.text)
  if (
    !isSentence(question) &&
    !(hasWords(question) && (tellsOfReader(question) || beginsAsQuestion(question)))
  )
    return null
  const answer = others.map(({ text }) => text).join('')
  return { by: 'statement', question, answer, isLine: answer.trim() === '' }
}

/** Whether a text in bold is a sentence, not a label: “It does not print.” */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && hasWords(text)
}

/** Whether a text has words enough for a question. */
export function hasWords(text: string): boolean {
  return countWords(text) >= MIN_SENTENCE || WITHOUT_SPACES.test(text)
}
