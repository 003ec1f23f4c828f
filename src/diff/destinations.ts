/** `](url`, `](<url>` and `<scheme:…>`; parentheses may nest once. Linear: no two parts can take the same character. */
const LINK = /\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)|<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi

/**
 * Where the links in Markdown lead, in order, for entries whose links the model does not list. What looks like a link in
 * code is taken for one: it only tells whether two texts lead to the same places.
 */
export function destinations(markdown: string): string[] {
  return [...markdown.matchAll(LINK)].map(([, inline, auto]) => inline ?? auto ?? '')
}
