import { wordsIn } from './wordsIn.ts'

/** Scripts that write no spaces between words: Thai, Lao, Khmer, kana, Han. By ranges, which are looked for ten times as fast as by names. */
const UNSPACED = /[\u0e01-\u0edf\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/** The words of a text; where a script writes no spaces between them, its characters. */
export function tokensIn(text: string): string[] {
  const words = wordsIn(text)
  return UNSPACED.test(text) ? words.flatMap(word => (UNSPACED.test(word) ? [...word] : [word])) : words
}
