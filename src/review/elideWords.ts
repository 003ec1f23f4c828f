import type { ChangedWords } from '../model/index.ts'

export interface ElideLimits {
  /** UTF-16 units of unchanged text to keep beside a change; of a text without one, twice as many. */
  around: number
  /** UTF-16 units of a changed stretch to keep. */
  most: number
  /** UTF-16 units of all stretches together to keep. */
  total: number
}

const ELLIPSIS = '…'

/** Leaves out unchanged text far from any change, and the end of what is too long to read. */
export function elideWords(words: readonly ChangedWords[], limits: ElideLimits): ChangedWords[] {
  const kept: ChangedWords[] = []
  let left = limits.total
  for (const [at, { kind, text }] of words.entries()) {
    if (left <= 0) {
      kept.push({ kind: 'same', text: ELLIPSIS })
      break
    }
    const shown =
      kind === 'same' ? sameOf(text, at, words.length, limits) : headOf(text, Math.min(limits.most, left))
    kept.push({ kind, text: shown })
    left -= shown.length
  }
  return kept
}

/** Unchanged text; all of a text that did not change is only there to be known again. */
function sameOf(text: string, at: number, count: number, { around }: ElideLimits): string {
  if (count === 1) return headOf(text, 2 * around)
  return gapOf(text, at === 0 ? 0 : around, at === count - 1 ? 0 : around)
}

/** Unchanged text, of which so many units are kept beside what goes before it and what comes after it. */
function gapOf(text: string, before: number, after: number): string {
  // A gap of a few letters saves nothing and reads worse.
  const least = Math.max(before, after) / 2
  if (text.length <= before + after + least) return text
  const head = before === 0 ? ELLIPSIS : headOf(text, before)
  return after === 0 ? head : `${head}${tailOf(text, after)}`
}

/** Up to so many units, to the end of a word, and an ellipsis where something is left out. */
function headOf(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  const kept = space > most / 2 ? cut.slice(0, space + 1) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept}${ELLIPSIS}`
}

function tailOf(text: string, most: number): string {
  const cut = text.slice(-most)
  const space = cut.indexOf(' ')
  return space >= 0 && space < most / 2 ? cut.slice(space) : cut.replace(/^[\udc00-\udfff]/, '')
}
