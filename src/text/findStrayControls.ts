import type { MojibakeRun } from './findMojibake.ts'
import { fromCp1252 } from './fromCp1252.ts'

/** What people lose from cp1252; ƒ, ˆ or Œ is more likely a byte of another page. */
const PLAUSIBLE = '€…‘’“”•–—™'
const ANY_CONTROL = /[\x80-\x9f]/
/** A letter that opens a sequence of UTF-8 in latin-1, decomposed or not: its controls are what is left of a character. */
const LEFTOVER = /[\xc2-\xf4\x80-\x9f\ufffd]|\p{M}/u
const IS_LETTER = /\p{L}/u
const ENGLISH_ENDING = /^(?:[stdm]|ll|re|ve)(?!\p{L})/u
const NEXT_LINE = 0x85

/**
 * Finds C1 controls that are single bytes of cp1252 read as latin-1: `\x93so\x94` for `“so”`. Each has one
 * answer; U+0085 ends a line in some old texts, so it counts only right behind a word.
 */
export function findStrayControls(text: string): MojibakeRun[] {
  const runs: MojibakeRun[] = []
  if (!ANY_CONTROL.test(text)) return runs
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || unit > 0x9f) continue
    const after = fromCp1252(unit)
    if (!PLAUSIBLE.includes(after)) continue
    const before = text[at - 1] ?? '\n'
    if (LEFTOVER.test(before) || LEFTOVER.test(text[at + 1] ?? '')) continue
    if (IS_LETTER.test(before) && IS_LETTER.test(text[at + 1] ?? '')) {
      // Inside a word it is as likely a letter of another page, unless the word is cut as English cuts it.
      if (after !== '’' || !ENGLISH_ENDING.test(text.slice(at + 1, at + 4))) continue
    }
    if (unit === NEXT_LINE && /\s/.test(before)) continue
    runs.push({ start: at, end: at + 1, before: text[at]!, after, codePages: ['latin-1'] })
  }
  return runs
}
