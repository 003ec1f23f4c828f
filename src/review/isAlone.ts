import type { ChangedWords } from '../model/index.ts'

/** Whether nothing came in the place of what went, or the other way round. */
export function isAlone(words: readonly ChangedWords[], at: number): boolean {
  return [words[at - 1], words[at + 1]].every(other => !other || other.kind === 'same')
}
