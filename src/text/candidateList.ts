/** A stretch of text that one page turns into UTF-8, and how much speaks for its being damage. */
export interface Candidate {
  start: number
  end: number
  /** An index of `CODE_PAGES`; the best of `pages`. */
  page: number
  /** The pages that read it the same way: bit n is page n. */
  pages: number
  score: number
  /** How many damaged characters it holds. */
  count: number
  /** How many of them are strict UTF-8. */
  strict: number
  /** How many of them few people write, by `targetWeight`. */
  rare: number
  /** Whether its first character is no Latin letter, but a letter: 1 or 0. */
  isForeign: number
}

/**
 * Candidates in columns: a damaged text has hundreds of thousands, and the collector would spend more time
 * on as many objects than all the rest takes.
 */
export interface CandidateList {
  size: number
  columns: { [Column in keyof Candidate]: Int32Array }
}

const NAMES = ['start', 'end', 'page', 'pages', 'score', 'count', 'strict', 'rare', 'isForeign'] as const
/** Room for one candidate in so many units: growing costs more than a list that is too large. */
const UNITS_PER_CANDIDATE = 64
const LEAST_ROOM = 16

/** A candidate to be filled; reused, since a text holds hundreds of thousands. */
export function emptyCandidate(): Candidate {
  return { start: 0, end: 0, page: 0, pages: 0, score: 0, count: 0, strict: 0, rare: 0, isForeign: 0 }
}

/** A list for the candidates of a text of `length`. */
export function emptyList(length: number): CandidateList {
  const column = () => new Int32Array(LEAST_ROOM + length / UNITS_PER_CANDIDATE)
  return {
    size: 0,
    columns: {
      start: column(),
      end: column(),
      page: column(),
      pages: column(),
      score: column(),
      count: column(),
      strict: column(),
      rare: column(),
      isForeign: column(),
    },
  }
}

function grow(list: CandidateList): void {
  for (const name of NAMES) {
    const larger = new Int32Array(list.size * 2)
    larger.set(list.columns[name])
    list.columns[name] = larger
  }
}

/** Adds a copy of `candidate`. Columns fetched before are stale behind this. */
export function append(list: CandidateList, candidate: Candidate): void {
  const at = list.size
  if (at === list.columns.start.length) grow(list)
  const { start, end, page, pages, score, count, strict, rare, isForeign } = list.columns
  start[at] = candidate.start
  end[at] = candidate.end
  page[at] = candidate.page
  pages[at] = candidate.pages
  score[at] = candidate.score
  count[at] = candidate.count
  strict[at] = candidate.strict
  rare[at] = candidate.rare
  isForeign[at] = candidate.isForeign
  list.size = at + 1
}

/** Copies the candidate at index `from` to the lower index `to`. */
export function moveDown({ columns }: CandidateList, from: number, to: number): void {
  if (from !== to) for (const name of NAMES) columns[name][to] = columns[name][from]!
}
