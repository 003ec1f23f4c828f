import type { Gathered } from './gathered.ts'

/** The words of a run, each with a number of its own. */
export interface Vocabulary {
  words: string[]
  /** For each file its word tables: the numbers of their words, in the order of the table. */
  tables: ReadonlyMap<Gathered, readonly Uint32Array[]>
}

/** Numbers the words of all files, so that each of them is looked at once and not once per file. */
export function vocabulary(files: readonly Gathered[]): Vocabulary {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const tables = new Map(
    files.map(file => [file, file.words.map(({ words }) => Uint32Array.from(words.split(' '), numberOf))]),
  )
  return { words: [...numbers.keys()], tables }
}
