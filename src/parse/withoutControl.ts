/** What closes or divides what a template repeats or leaves out: Liquid and Jinja, ERB, Handlebars, Hugo. */
const CONTROL =
  /^(?:\{%-?\s{0,9}(?:end[a-z]{0,12}|else|elsif\b[^{}]{0,200})\s{0,9}-?%\}|<%-?\s{0,9}(?:end|else|\})\s{0,9}-?%>|\{\{\/[a-z]{1,20}\}\}|\{\{-?\s{0,9}(?:end|else)\s{0,9}-?\}\})$/
const OPENINGS = ['{%', '<%', '{{'] as const

/** A text without the lines of a template behind it, which no reader sees: `{% endif %}` right behind the last item of a list. */
export function withoutControl(text: string): string {
  let rest = text
  while (rest.endsWith('}') || rest.endsWith('>')) {
    const from = Math.max(...OPENINGS.map(opening => rest.lastIndexOf(opening)))
    if (from <= 0 || !CONTROL.test(rest.slice(from))) break
    rest = rest.slice(0, from).trimEnd()
  }
  // `{% comment %}later{% endcomment %}` is opened here.
  return OPENINGS.some(opening => rest.includes(opening)) ? text : rest
}
