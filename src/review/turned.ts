import type { ChangedWords } from '../model/index.ts'
import { lowerWords } from './lowerWords.ts'
import { OPPOSITE, TURNING } from './turningWords.ts'

/** A shorter stem is mostly no word: `un` + `it`. */
const MIN_STEM = 5
/** More words in the place of others are another sentence, of which no word answers to one of the former. */
const MAX_WORDS = 2

/**
 * A word that came in the place of one that says otherwise: `before` in that of `after`. Null where there is none, or
 * where it only changed places (`before or after`, `after or before`).
 */
export function turned(words: readonly ChangedWords[]): { before: string; after: string } | null {
  const lists = words.map(({ text }) => lowerWords(text))
  const all = (kind: ChangedWords['kind']) =>
    new Set(lists.flatMap((list, at) => (words[at]!.kind === kind ? list : [])))
  const [removed, added] = [all('removed'), all('added')]
  for (const [at, old] of lists.entries()) {
    const current = lists[at + 1]
    if (words[at]!.kind !== 'removed' || words[at + 1]?.kind !== 'added' || !current) continue
    if (old.length > MAX_WORDS || current.length > MAX_WORDS) continue
    for (const before of old.filter(word => !added.has(word))) {
      const after = current.find(word => !removed.has(word) && isTurned(before, word))
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
