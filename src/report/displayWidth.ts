// Marks and joiners take no column of a terminal; wide letters and pictures take two (Unicode's East Asian Width).
const NONE = /\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f/u
const TWO =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Letters and signs of which none is wide and none a mark: most texts have nothing else, and `\p{Mn}` takes long to compile. */
const PLAIN = /^[ -~\xa1-\u02ff\u2010-\u20cf\u2100-\u2bff]*$/

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** As much of a text as fits into so many columns, ending in `…` where some is left out. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let left = width - 1
  for (const character of text) {
    left -= columnsOf(character)
    if (left < 0) break
    cut += character
  }
  return `${cut}…`
}

function columnsOf(character: string): number {
  if (NONE.test(character)) return 0
  return TWO.test(character) ? 2 : 1
}
