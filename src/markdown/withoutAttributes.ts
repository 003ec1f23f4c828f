/** A class or a value, as no tuple of Elixir and no set of mathematics begins; what gives an id is read as one instead. */
export const ATTRIBUTE = String.raw`[ \t]*(?:\.(?=[\w-])|[\w-]{1,40}=)[^{}#&\\\n]{0,200}\}`
/**
 * What Kramdown, Pandoc and MkDocs set a link or a block with, which readers do not see: `[x](y){target="_blank"}` right behind
 * what it is for, `{: .answer }` or `{.is-warning}` on a line of its own.
 */
const ATTRIBUTES = new RegExp(
  String.raw`^\{:?${ATTRIBUTE}|\r?\n[ \t]*\{(?::?${ATTRIBUTE}|:toc\})[ \t]*(?=\r?\n|$)`,
  'g',
)

/** What a reader sees of the text of a node: no attributes of what stands before it. */
export function withoutAttributes(text: string): string {
  return text.includes('{') ? text.replaceAll(ATTRIBUTES, '') : text
}
