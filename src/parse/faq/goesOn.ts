import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'

/** A question within an answer, which means nothing alone: `**Why?** Since …`. */
const GOES_ON = /^(?:but |so |and )?(?:why|how)(?: not| so| then)?\s?\?$/i

/** Whether a paragraph asks and answers something about the answer before it. */
export function goesOn({ kind }: Piece, { question, answer }: Asked): boolean {
  return kind === 'paragraph' && answer.trim() !== '' && GOES_ON.test(question)
}
