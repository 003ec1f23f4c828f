/** What a shape finds in the text of an entry. */
export interface QuestionParts {
  question: string
  answer: string
}

/** One way in which handbooks write a question with its answer as a list item. */
export interface ItemShape {
  pattern: RegExp
  reason: string
}

export const ITEM_SHAPES: readonly ItemShape[] = [
  { pattern: /^Q[:.]\s+(?<question>.+?)\s+A[:.]\s+(?<answer>.+)$/, reason: 'Q: Who owns releases? A: Dev Infra' },
]

/**
 * Reads the text of a list item as a question with its answer.
 *
 * @param text white space collapsed
 * @example questionParts('Q: Why? A: So.') // { question: 'Why?', answer: 'So.' }
 */
export function questionParts(text: string): QuestionParts | null {
  for (const { pattern } of ITEM_SHAPES) {
    const groups = pattern.exec(text)?.groups
    if (groups) return { question: groups.question!, answer: groups.answer! }
  }
  return null
}
