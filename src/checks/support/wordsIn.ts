import { scanWords } from './scanWords.ts'

/** The words of a text; where a script writes no spaces between them, its characters. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}
