const ONLY_QUOTED = /^["“„«]([^"“”„«»]{1,100})["”“»]$/

/** What is quoted, where that is the whole term. */
export function withoutQuotes(term: string): string {
  return ONLY_QUOTED.exec(term)?.[1] ?? term
}
