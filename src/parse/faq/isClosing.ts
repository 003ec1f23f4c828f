import { plainText } from '../../markdown/plainText.ts'
import { isInvitation } from '../entries/asides.ts'
import { isFooter } from '../entries/isFooter.ts'
import type { Piece } from '../entries/piece.ts'

/** What a FAQ ends with, which no question has as its answer: “If your question is not answered here, …”. */
const CLOSING =
  /^(?:if (?:you (?:still )?have (?:any )?(?:more|other|further|additional) questions|(?:your|you have a) question\b[^.?!]{0,24}(?: not|n['’]t)\b)|(?:do you )?(?:still )?have (?:(?:any )?(?:more|other|further|additional) questions|another question)(?:\s?[?,.:–—-]| (?:about|on|or)\b)|still have (?:a question|questions)(?:\s?[?,.:–—-]| (?:about|on|or)\b))/i
/** Longer than all that it looks at. */
const MAX_LOOK = 80

/** “Need help with the rope?” goes on about what an answer is about. */
const ABOUT_ANSWER = /\bhelp (?:with|on|to) (?!some|any)/i

/** “Need help? Write us.”: what is asked first invites. */
function invites(text: string): boolean {
  const end = text.search(/[?？]/)
  const first = text.slice(0, end + 1)
  return isInvitation(first) && !ABOUT_ANSWER.test(first)
}

/** Whether a paragraph closes a FAQ. */
export function isClosing(piece: Piece): boolean {
  const [node] = piece.nodes
  if (piece.kind !== 'paragraph') return false
  const text = plainText(node).trimStart().slice(0, MAX_LOOK)
  return CLOSING.test(text) || invites(text) || isFooter(piece)
}
