import { countWords } from '../../text/countWords.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { beginsAsQuestion, tellsOfReader } from './marks.ts'

/** A bold label is a question without its mark only if it has words enough for one: “I lost my key”. */
const MIN_LABEL_WORDS = 3

/** Whether bold labels without a question mark ask too: where most of the labels in the section do. */
export function labelsAreQuestions(own: Piece[], found: (Asked | null)[]): boolean {
  const bold = found.filter(
    (asked, index) => own[index]!.kind === 'paragraph' && (asked?.by === 'bold' || asked?.by === 'label'),
  )
  const asks = ({ by, question }: Asked) =>
    by === 'bold' || beginsAsQuestion(question) || tellsOfReader(question)
  const asking = bold.filter(asked => asks(asked!))
  const isLabel = (asked: Asked | null) =>
    asked!.by === 'label' && (/[:：]$/.test(asked!.question) || countWords(asked!.question) < MIN_LABEL_WORDS)
  return asking.length >= 2 && 2 * asking.length > bold.length && !bold.some(isLabel)
}
