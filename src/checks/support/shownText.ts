import { isComment } from '../../parse/entries/isComment.ts'
import type { Passage } from './fileFacts.ts'

/** Behind each passage, so that no words are looked for across two; Markdown leaves none of it in a text. */
export const PASSAGE_END = '\0'

/** All passages of a file as one text; nobody reads a comment, whose place is kept. */
export function shownText(passages: readonly Passage[]): string {
  return passages.map(({ text }) => (isComment(text) ? PASSAGE_END : text + PASSAGE_END)).join('')
}
