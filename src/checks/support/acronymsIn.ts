/** A word in capitals, perhaps with digits behind it, in the plural or with an apostrophe: `SEV1`, `PRs`, `SLA’s`. */
const ACRONYM =
  /(?<![A-Za-z0-9_\u00aa-\uffff])([A-Z]{2,6})(?:\d{0,3})(?:s|['’]s)?(?![A-Za-z0-9_\u00c0-\u1fff])/g
/** Most texts have none, which is told in a fifth of the time. */
const TWO_CAPITALS = /[A-Z]{2}/
/** Before an acronym these make a name for machines of it: a path, a variable, an address; or a part: `TL;DR`. */
const BEFORE = new Set([';', '.', '#', '@', '$', '{', '<', '\\', '=', '%'])
const ROMAN = /^[IVX]+$/
/** Three words in capitals are a sentence that shouts. */
const SHOUTED = 3

export interface FoundAcronym {
  /** Without digits and endings. */
  acronym: string
  /** As written. */
  text: string
  offset: number
}

/** The acronyms in a text of prose; words that are only shouted are left out. */
export function acronymsIn(text: string): FoundAcronym[] {
  const found: FoundAcronym[] = []
  if (!TWO_CAPITALS.test(text)) return found
  let run: FoundAcronym[] = []
  let runEnd = -1
  const close = () => {
    if (run.length < SHOUTED) found.push(...run)
    run = []
  }
  for (const { 0: written, 1: acronym, index } of text.matchAll(ACRONYM)) {
    const end = index + written.length
    if (runEnd < 0 || !/^[ ,]$/.test(text.slice(runEnd, index))) close()
    runEnd = end
    if (BEFORE.has(text[index - 1] ?? '') || isMachineName(text, end) || ROMAN.test(acronym!)) continue
    run.push({ acronym: acronym!, text: written, offset: index })
  }
  close()
  return found
}

/** `JIRA-123`, `README.md`, `KEY=value`; `TL;DR`; and states before the number of a place: `MN 55555`. */
function isMachineName(text: string, end: number): boolean {
  const behind = text.slice(end, end + 7)
  return /^(?:-\d|\.[a-z0-9]|=|;[A-Z])/i.test(behind) || /^ \d{5}(?!\d)/.test(behind)
}
