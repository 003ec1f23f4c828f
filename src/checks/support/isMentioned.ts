import type { EntryChange } from '../../model/index.ts'

/** Letters and digits around a name make another word of it, and a point before a digit another number. */
const WORD = /[\p{L}\p{N}]/u

/**
 * Whether a text speaks of a change: by the number, the name or the id of the entry, by the title of a section around it,
 * or by the fingerprint of the change.
 *
 * @param text in lower case
 */
export function isMentioned({ fingerprint, before, after }: EntryChange, text: string): boolean {
  const names = [before, after].flatMap(side =>
    side ? [side.number, side.id, side.name, ...side.titles] : [],
  )
  return [fingerprint, ...names].some(name => name && hasWord(text, name.toLowerCase()))
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ''
    const behind = text[at + name.length] ?? ''
    const next = text[at + name.length + 1] ?? ''
    const goesOn = behind === '.' && /\d/.test(next)
    if (!WORD.test(before) && before !== '.' && !WORD.test(behind) && !goesOn) return true
  }
  return false
}
