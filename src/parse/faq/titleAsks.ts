import type { Reading } from '../reading.ts'
import { questionText } from './asked.ts'
import { hasMark } from './hasMark.ts'
import { ASKS, beginsAsQuestion, NUMBERED, tellsOfReader } from './marks.ts'

/** Whether the title of a section in a FAQ may be a question: it asks, has a mark, or tells what happened to a reader. */
export function titleAsks(title: string, reading: Reading): boolean {
  if (ASKS.test(title) || hasMark(title, reading) || NUMBERED.test(title)) return true
  const said = questionText(title)
  return beginsAsQuestion(said) || tellsOfReader(said)
}
