import type { Table } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { ASKS } from './faq/marks.ts'

const QUESTION = /^(?:questions?|q)$/i
const ANSWER = /^(?:answers?|a)$/i
/** One row may be an example. */
const MIN_ROWS = 2

/** Whether a table leaves no doubt that it asks and answers, wherever it stands: its header says so, and most rows ask. */
export function isQuestionTable({ children: [header, ...rows] }: Table): boolean {
  const [question = '', answer = ''] = header!.children.map(cell => plainText(cell).trim())
  if (rows.length < MIN_ROWS || !QUESTION.test(question) || !ANSWER.test(answer)) return false
  const asking = rows.filter(({ children: [first, second] }) => {
    return first && second && ASKS.test(plainText(first)) && plainText(second).trim() !== ''
  })
  return asking.length >= MIN_ROWS && 2 * asking.length > rows.length
}
