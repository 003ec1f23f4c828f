import type { StatementChange } from '../model/index.ts'
import { level } from '../parse/level.ts'
import { without } from './without.ts'

/** Each demand of a text stands in a sentence, or in a part of one. */
const SENTENCE_END = /[.!?;:](?=\s)/

/** A text of several sentences demands as much as its strictest one; a change of another one is a change, too. */
export function changedDemands(before: string, after: string): StatementChange['demands'] {
  const demandsOf = (text: string) => text.split(SENTENCE_END).flatMap(sentence => level(sentence) ?? [])
  const old = demandsOf(before)
  const current = demandsOf(after)
  const gone = without(old, current)
  const come = without(current, old)
  const length = Math.max(gone.length, come.length)
  return Array.from({ length }, (_, index) => ({ before: gone[index] ?? null, after: come[index] ?? null }))
}
