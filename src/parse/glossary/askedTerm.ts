const ASKED = /^what (?:is|are|does|do) (?:an? |the )?([^?？]{1,60}?)(?: (?:mean|stand for))?\s?[?？]$/i
/** What the page itself is about. */
const PAGE = /^(?:this|that|it|these|those|new|next|included|here|some|examples)\b|\bglossary\b/i
/** What is asked of things that have a name already, or of readers: “What is the difference between …?”. */
const ABOUT =
  /^(?:(?:main |key )?(?:differences?|relationship|purpose|point|scope|role)\s(?:between|of|in)\b|expected\b|meant\b|good\b|best\b)/i

/** The term that a title asks for: “What is a berth?”; null where it asks for none. */
export function askedTerm(title: string): string | null {
  const term = ASKED.exec(title.slice(0, 120))?.[1]
  return term === undefined || PAGE.test(term) || ABOUT.test(term) ? null : term
}
