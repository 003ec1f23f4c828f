/** A tag of a template, which says nothing itself: `{% include badge.html %}`, `{{< icon "x" >}}`, `{{% new %}}`. */
const TAG = String.raw`(?:\{%[^{}]{0,300}%\}|\{\{[<%][^{}]{0,300}[%>]\}\})`
const FIRST = new RegExp(String.raw`^${TAG}\s*`)
const WHOLE = new RegExp(`^${TAG}$`)

/**
 * A text without the tags of templates at its ends; empty where it holds nothing else. One within it may be what it is
 * about.
 */
export function withoutTags(text: string): string {
  if (!text.includes('{')) return text
  let rest = text.trim()
  while (FIRST.test(rest)) rest = rest.replace(FIRST, '')
  for (;;) {
    const brace = rest.lastIndexOf('{')
    const from = rest[brace - 1] === '{' ? brace - 1 : brace
    if (brace < 0 || !WHOLE.test(rest.slice(from))) return rest
    rest = rest.slice(0, from).trimEnd()
  }
}
