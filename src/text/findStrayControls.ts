import type { MojibakeRun } from './findMojibake.ts'
import { fromCp1252 } from './fromCp1252.ts'

/** What people lose from cp1252; ƒ, ˆ or Œ is more likely a byte of another page. */
const plausible = '€…‘’“”•–—™'
const anyControl = /[\x80-\x9f]/
/** A letter that opens three or four bytes of UTF-8 in latin-1: its controls are what is left of a character. */
const leftover = /[\xc2-\xf4\x80-\x9f\ufffd]/
const isLetter = /\p{L}/u
const englishEnding = /^(?:[stdm]|ll|re|ve)(?!\p{L})/u
const nextLine = 0x85

/**
 * Finds C1 controls that are single bytes of cp1252 read as latin-1: `\x93so\x94` for `“so”`. Each has one
 * answer; U+0085 ends a line in some old texts, so it counts only right behind a word.
 */
export const findStrayControls = (text: string): MojibakeRun[] => {
  const runs: MojibakeRun[] = []
  if (!anyControl.test(text)) return runs
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 || unit > 0x9f) continue
    const after = fromCp1252(unit)
    if (!plausible.includes(after)) continue
    const before = text[at - 1] ?? '\n'
    if (leftover.test(before) || leftover.test(text[at + 1] ?? '')) continue
    if (isLetter.test(before) && isLetter.test(text[at + 1] ?? '')) {
      // Inside a word it is as likely a letter of another page, unless the word is cut as English cuts it.
      if (after !== '’' || !englishEnding.test(text.slice(at + 1, at + 4))) continue
    }
    if (unit === nextLine && /\s/.test(before)) continue
    runs.push({ start: at, end: at + 1, before: text[at]!, after, codePages: ['latin-1'] })
  }
  return runs
}
