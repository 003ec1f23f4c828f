/**
 * An id that Pandoc gives to a name before other names, `[T]{#x} (S)`; where a definition makes a link of it, it has no
 * brackets. “Use {#id} here” is about ids.
 */
const FIRST_SPAN = /^(?:\[([^[\]{}]+)\]\{#([^\s{}]+)\}(?=.)|([^[\]{}]*[^[\]{}\s])\{#([^\s{}]+)\}(?=\s?\())/

/** The id that a name begins with, and what it is called without it. */
export function firstSpan(label: string): { id: string; label: string } | null {
  const [span, bracketed, id, bare, otherId] = FIRST_SPAN.exec(label) ?? []
  if (span === undefined) return null
  return { id: (id ?? otherId)!, label: `${bracketed ?? bare}${label.slice(span.length)}` }
}
