import { isLetters } from './isLetters.ts'
import type { ShapedTerm } from './shapes.ts'

/** Whether a paragraph is a letter and nothing more: `**A–C**`. */
export function isLetterLine(found: ShapedTerm | undefined): boolean {
  return found?.by === 'label' && found.definition === '' && isLetters(found.term)
}
