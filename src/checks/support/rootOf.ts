import type { WordRoot } from './gathered.ts'
import { smallLetters } from './smallLetters.ts'
import { stem } from './stem.ts'

/** Shorter words have no ending to leave out: “rules”, but not “bus”. */
const MIN_ROOT = 4
/** As much of an ending as languages change: “Freigabe”, “Freigaben”; “проверка”, “проверку”. */
const ENDING = 2

/** What the forms of a word begin with. */
export function rootOf(word: string): WordRoot {
  const common = stem(word)
  const lower = smallLetters(word)
  if (lower.length <= MIN_ROOT) return { text: common, isShort: true }
  const short = lower.slice(0, Math.max(MIN_ROOT, lower.length - ENDING))
  return { text: common.length < short.length ? common : short, isShort: false }
}
