/** Longer than any question: the longest of 199 real ones has 210 characters. */
export const MAX_QUESTION = 400
/** The end of a question with something behind it. */
const QUESTION_END = /[?？؟]["”’»)\]]*(?=[\s：]|:\s|$)/g

/** Cuts a text behind its question: at the first line that ends in a question mark, else at the last question mark. */
export function atQuestionMark(text: string): [string, string] {
  let end = -1
  for (const match of text.slice(0, MAX_QUESTION).matchAll(QUESTION_END)) {
    end = match.index + match[0].length
    if (/^[ \t]*\n/.test(text.slice(end, end + 20))) break
  }
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)]
}
