/** `](url`, `](<url>`, `<scheme:…>` and, at a line's start, `[label]: url`. Linear: no two parts can take the same character. */
const LINK =
  /\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)|<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>|^ {0,3}\[[^\]\n]{1,999}\]:[ \t]*<?([^\s<>]+)/gim

/**
 * Where the links in Markdown lead, in order, for entries whose links the model does not list. What looks like a link in
 * code is taken for one: it only tells whether two texts lead to the same places.
 */
export function destinations(markdown: string): string[] {
  return [...markdown.matchAll(LINK)].map(([, inline, auto, defined]) => inline ?? auto ?? defined ?? '')
}
