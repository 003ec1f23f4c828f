import type { ChangedWords } from '../model/index.ts'
import { OPPOSITE, TURNING } from './turningWords.ts'
import { wordsIn } from './wordsIn.ts'

/** A stem of one letter more is still no opposite of what is left: `in` + `come`. */
const MIN_STEM = 5

/** A word that came in the place of one that says otherwise: `before` in that of `after`. Null where there is none. */
export function turned(words: readonly ChangedWords[]): { before: string; after: string } | null {
  for (const [at, { kind, text }] of words.entries()) {
    const next = words[at + 1]
    if (kind !== 'removed' || next?.kind !== 'added') continue
    const [old, current] = [wordsIn(text), wordsIn(next.text)]
    const gone = old.filter(word => !current.includes(word))
    const come = current.filter(word => !old.includes(word))
    for (const before of gone) {
      const after = come.find(word => isTurned(before, word))
      if (after) return { before, after }
    }
  }
  return null
}

function isTurned(before: string, after: string): boolean {
  return (
    TURNING.some(({ groups }) => {
      const [old, current] = [before, after].map(word => groups.findIndex(group => isIn(group, word)))
      return old !== current && old !== -1 && current !== -1
    }) ||
    isOpposite(before, after) ||
    isOpposite(after, before)
  )
}

function isIn(group: string, word: string): boolean {
  return group
    .split(' ')
    .some(entry => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry))
}

function isOpposite(word: string, opposite: string): boolean {
  return word.length >= MIN_STEM && OPPOSITE.test(opposite) && opposite.replace(OPPOSITE, '') === word
}
