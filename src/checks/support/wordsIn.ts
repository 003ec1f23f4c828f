/** Letters of any script and digits; a number behind letters is a word of its own: `SEV1`. */
const WORD = /[A-Za-z\u00aa-\uffff]+|\d+/g

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}
