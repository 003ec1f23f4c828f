import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/** What a template does and does not say: `{% include badge.html %}` of Liquid and Jinja, `{{< icon "x" >}}` of Hugo. */
const TAG = /\{%[^{}]{0,300}%\}|\{\{[<%][^{}]{0,300}[%>]\}\}/g

/** A text without the tags of templates; empty where it holds nothing else. */
export function withoutTags(text: string): string {
  return text.includes('{') ? collapseWhitespace(text.replaceAll(TAG, ' ')) : text
}
