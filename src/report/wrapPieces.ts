export interface Piece<Style> {
  text: string
  style: Style
}

/**
 * Breaks a styled text into lines of at most `width` UTF-16 units (a longer word stands alone), and where it has line
 * feeds. Spaces at a break are left out.
 */
export function wrapPieces<Style>(pieces: readonly Piece<Style>[], width: number): Piece<Style>[][] {
  const lines: Piece<Style>[][] = [[]]
  /** Pieces since the last place to break, and the spaces before them. */
  let word: Piece<Style>[] = []
  let gap: Piece<Style>[] = []
  let used = 0
  /** Whether spaces here indent a line of the text itself, as in code. */
  let isStart = true
  const endWord = () => {
    const length = lengthOf(word)
    if (length === 0) return
    if (used > 0 && used + lengthOf(gap) + length > width) {
      lines.push([])
      used = 0
    } else if (used > 0 || isStart) used += append(lines.at(-1)!, gap)
    isStart = false
    used += append(lines.at(-1)!, word)
    word = []
    gap = []
  }
  for (const { text, style } of pieces) {
    for (const part of text.split(/(\n|[ \t\r\f\v]+)/)) {
      if (part === '') continue
      if (part === '\n') {
        endWord()
        lines.push([])
        used = 0
        isStart = true
        gap = []
      } else if (/^[ \t\r\f\v]/.test(part)) {
        endWord()
        gap.push({ text: part.replaceAll('\t', '  '), style })
      } else word.push({ text: part, style })
    }
  }
  endWord()
  return lines
}

function lengthOf(pieces: readonly Piece<unknown>[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

/** Joins pieces of one style, so that a run is painted once. */
function append<Style>(line: Piece<Style>[], pieces: readonly Piece<Style>[]): number {
  for (const { text, style } of pieces) {
    const last = line.at(-1)
    if (last && last.style === style) last.text += text
    else line.push({ text, style })
  }
  return lengthOf(pieces)
}
