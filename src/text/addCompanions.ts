import type { CandidateList } from './candidateList.ts'
import { CODE_PAGES } from './codePages.ts'

/** Less than this, and a part of a word is none of its damage. */
const LEAST = -4
/** Between two damaged letters of a word. */
const REACH = 20
const SPACE = 0x20

/**
 * Marks in `damage` what the page of certain damage reads in the same word: of `Ä imgÄ§a`, which is “Ġimgħa”, the first
 * is hardly to be told from healthy text, and half of a word helps nobody.
 *
 * @param units of the text
 */
export function addCompanions(
  units: Uint16Array,
  { size, columns: { start, end, page, score, count, strict } }: CandidateList,
  damage: Uint8Array,
  isSample: (index: number) => boolean,
): void {
  const isOneWord = (from: number, to: number): boolean => {
    if (to < from || to - from > REACH) return false
    for (let at = from; at < to; at++) if (units[at]! <= SPACE) return false
    return true
  }
  const visit = (index: number, last: Int32Array, gap: (other: number) => boolean): void => {
    const known = last[page[index]!]!
    if (damage[index] === 0) {
      if (known < 0 || strict[index] !== count[index] || score[index]! < LEAST) return
      if (!gap(known) || isSample(index)) return
      damage[index] = 1
    }
    last[page[index]!] = index
  }
  const before = new Int32Array(CODE_PAGES.length).fill(-1)
  for (let index = 0; index < size; index++)
    visit(index, before, known => isOneWord(end[known]!, start[index]!))
  const behind = new Int32Array(CODE_PAGES.length).fill(-1)
  for (let index = size - 1; index >= 0; index--)
    visit(index, behind, known => isOneWord(end[index]!, start[known]!))
}
