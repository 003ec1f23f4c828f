import { INVISIBLE_ROWS, INVISIBLE_UNITS, type InvisibleKind } from './invisibleRows.ts'

/** A character that nobody sees. */
export interface InvisibleCharacter {
  /** UTF-16 offset. */
  start: number
  end: number
  before: string
  /** What it should become: nothing, or, where it is only reported, itself. */
  after: string
  kind: InvisibleKind
  removable: boolean
  /** Why it is only reported; null where it is removable. */
  reason: string | null
}

const BYTE_ORDER_MARK = 0xfeff
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE_UNITS}]`, 'g')

/**
 * What such a character can belong to: letters of scripts other than Latin, Greek, Cyrillic, Chinese,
 * Japanese and Korean, with their marks, and the parts of emoji.
 */
const NEEDS_INVISIBLE =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]|(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Zyyy}\p{sc=Zinh}])[\p{L}\p{M}]/u
/** How far, in UTF-16 units, a neighbour that needs one is looked for across spaces and punctuation. */
const REACH = 12

function rowOf(unit: number) {
  return INVISIBLE_ROWS.find(([first, last]) => unit >= first && unit <= last)
}

/** Whether something near `at` may need what stands there; direction marks reach over a phrase. */
function isNeeded(text: string, at: number): boolean {
  return (
    NEEDS_INVISIBLE.test(text.slice(Math.max(0, at - REACH), at)) ||
    NEEDS_INVISIBLE.test(text.slice(at + 1, at + 1 + REACH))
  )
}

/**
 * Finds byte order marks, direction marks, zero-width characters and controls. Every one is reported;
 * `removable` says which can go without a change of what the text says.
 *
 * @example
 * findInvisible('zero\u200bwidth')
 * // [{ start: 4, end: 5, before: '\u200b', after: '', kind: 'invisible-character', removable: true, reason: null }]
 */
export function findInvisible(text: string): InvisibleCharacter[] {
  const result: InvisibleCharacter[] = []
  for (const match of text.matchAll(ANY_INVISIBLE)) {
    const start = match.index
    const before = match[0]
    const unit = before.charCodeAt(0)
    const row = rowOf(unit)
    if (!row) continue
    const [, , rowKind, rule, reason] = row
    const isMark = unit === BYTE_ORDER_MARK && start === 0
    const removable =
      isMark || rule === 'remove' || (rule === 'remove-outside-words' && !isNeeded(text, start))
    result.push({
      start,
      end: start + before.length,
      before,
      after: removable ? '' : before,
      kind: isMark ? 'byte-order-mark' : rowKind,
      removable,
      reason: removable ? null : reason,
    })
  }
  return result
}
