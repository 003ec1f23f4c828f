/** Fewer delimiters in a stretch of text, and fewer characters of markers at the start of a line, are within every limit. */
const FEW = 100

/** Characters that are, or are part of, a delimiter that nests; by code. */
const DELIMITER = table('[]*_~')
/** What the markers of containers at the start of a line are made of. */
const MARKER = table(' \t>-+*.)0123456789')
const NEWLINE = 10
/** An item of a list begins anew, whatever its lines before have left open. */
const ITEM = /^ {0,3}[-+*] \S/
const ITEM_LENGTH = 6

/** `[start, end)`, from the start of a line to behind the end of one. */
export interface Stretch {
  start: number
  end: number
}

/**
 * The stretches between empty lines whose delimiters could nest beyond the limits. Nearly all text has none, which a look
 * at every character tells five times as fast as counting brackets and runs.
 *
 * @returns in order
 */
export function deepSuspects(markdown: string): Stretch[] {
  const suspects: Stretch[] = []
  for (let start = 0; start < markdown.length; ) {
    const empty = markdown.indexOf('\n\n', start)
    const end = empty < 0 ? markdown.length : empty + 1
    if (mayNestDeep(markdown, start, end)) suspects.push({ start, end })
    start = end
  }
  return suspects
}

function mayNestDeep(markdown: string, start: number, end: number): boolean {
  if (end - start < FEW) return false
  let delimiters = 0
  for (let at = start, lineStart = start; at < end; at++) {
    const code = markdown.charCodeAt(at)
    if (code === NEWLINE) {
      lineStart = at + 1
      if (ITEM.test(markdown.slice(lineStart, lineStart + ITEM_LENGTH))) delimiters = 0
    } else if (code < DELIMITER.length && DELIMITER[code] === 1 && ++delimiters > FEW) return true
    if (at - lineStart === FEW - 1 && isMarkers(markdown, lineStart, at)) return true
  }
  return false
}

function isMarkers(markdown: string, start: number, end: number): boolean {
  for (let at = end; at >= start; at--) if (MARKER[markdown.charCodeAt(at)] !== 1) return false
  return true
}

function table(characters: string): Uint8Array {
  const codes = new Uint8Array(128)
  for (const character of characters) codes[character.charCodeAt(0)] = 1
  return codes
}
