// U+FEFF counts as white space in JavaScript, but a reader does not see a gap there.
const RUN = /[^\S\uFEFF]+/g

/** Makes every run of white space one space and trims both ends, as a browser shows text. */
export function collapseWhitespace(text: string): string {
  return text.replace(RUN, ' ').trim()
}
