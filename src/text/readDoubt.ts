import { applyRuns } from './applyRuns.ts'
import type { CandidateList } from './candidateList.ts'
import { CODE_PAGES } from './codePages.ts'
import type { Doubt } from './dropDoubtful.ts'
import type { MojibakeRun } from './findMojibake.ts'
import { firstIndex } from './firstIndex.ts'

/** Damage with several readings, each as a run of the same place. */
export type Readings = MojibakeRun[]

/** Longer words have not been seen. */
const WORD_REACH = 40
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * Gives what each page makes of the word that a doubt is about, the likeliest first.
 *
 * @param toRun what a candidate was, by its index
 */
export function readDoubt(
  text: string,
  { size, columns }: CandidateList,
  { chosen, pages }: Doubt,
  toRun: (index: number) => MojibakeRun,
): Readings {
  const first = columns.start[chosen[0]!]!
  const last = columns.end[chosen.at(-1)!]!
  let start = first
  while (first - start < WORD_REACH && PART_OF_WORD.test(text[start - 1] ?? '')) start--
  let end = last
  while (end - last < WORD_REACH && PART_OF_WORD.test(text[end] ?? '')) end++
  const before = text.slice(start, end)
  const from = firstIndex(size, index => columns.start[index]! >= start)
  const runsOf = (page: number): MojibakeRun[] => {
    const runs: MojibakeRun[] = []
    let done = start
    for (let index = from; index < size && columns.start[index]! < last; index++) {
      const isOwn =
        ((columns.pages[index]! >> page) & 1) === 1 && columns.strict[index] === columns.count[index]
      if (!isOwn || columns.start[index]! < done || columns.end[index]! > end) continue
      done = columns.end[index]!
      runs.push(toRun(index))
    }
    return runs
  }
  // A space that ends damage does not end its word, so other damage may stand before what is in doubt.
  const doubted = chosen.find(index => ((pages >> columns.page[index]!) & 1) === 1)!
  const likeliest = columns.page[doubted]!
  const rest = CODE_PAGES.map((_, page) => page).filter(page => page !== likeliest && (pages >> page) & 1)
  const readings = new Map<string, MojibakeRun>()
  for (const page of [likeliest, ...rest]) {
    const after = applyRuns(text, runsOf(page), start, end)
    if (!readings.has(after))
      readings.set(after, { start, end, before, after, codePages: [CODE_PAGES[page]!.name] })
  }
  return [...readings.values()]
}
