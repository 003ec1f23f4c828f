/** A class or a value, and no id: that is read as one. */
export const ATTRIBUTE = String.raw`[ \t]*(?:\.(?=[\w-])|[\w-]{1,40}=)[^{}#&\\\n]{0,200}\}`
/**
 * What sets a block, on a line of its own: `{: .answer }` and `{:toc}` of Kramdown, `{.is-warning}` and `{.grid-list}` of
 * Wiki.js. `{.env}` may be what the text is about.
 */
const ATTRIBUTES = new RegExp(
  String.raw`(?:^|\r?\n)[ \t]*\{(?::${ATTRIBUTE}|:toc\}|\.(?:is|links|grid)-[\w .-]{1,60}\})[ \t]*(?=\r?\n|$)`,
  'g',
)

/** What a reader sees of the text of a node: no lines that only say how a block looks. */
export function withoutAttributes(text: string): string {
  return text.includes('{') ? text.replaceAll(ATTRIBUTES, '') : text
}
