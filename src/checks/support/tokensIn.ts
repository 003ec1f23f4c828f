import { wordsIn } from './wordsIn.ts'

/** Scripts that write no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** The words of a text; where a script writes no spaces between them, its characters. */
export function tokensIn(text: string): string[] {
  const words = wordsIn(text)
  return UNSPACED.test(text) ? words.flatMap(word => (UNSPACED.test(word) ? [...word] : [word])) : words
}
