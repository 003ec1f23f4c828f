import type { ChangedWords } from '../model/index.ts'

export interface ElideLimits {
  /** UTF-16 units of unchanged text to keep beside a change. */
  around: number
  /** UTF-16 units of a changed stretch, or of a text without one, to keep. */
  most: number
}

const ELLIPSIS = '…'

/** Leaves out unchanged text far from any change, and the end of stretches that are too long to read. */
export function elideWords(words: readonly ChangedWords[], { around, most }: ElideLimits): ChangedWords[] {
  return words.map(({ kind, text }, at) => {
    if (kind !== 'same' || words.length === 1) return { kind, text: headOf(text, most) }
    const before = at === 0 ? 0 : around
    const after = at === words.length - 1 ? 0 : around
    // A gap of a few letters saves nothing and reads worse.
    if (text.length <= before + after + around / 2) return { kind, text }
    const head = before === 0 ? '' : headOf(text, before)
    return { kind, text: `${head || ELLIPSIS}${after === 0 ? '' : tailOf(text, after)}` }
  })
}

/** Up to so many units, to the end of a word, and an ellipsis where something is left out. */
export function headOf(text: string, most: number): string {
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
