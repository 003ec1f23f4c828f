/** What closes or divides what a template repeats or leaves out: Liquid and Jinja, ERB, Handlebars, Hugo. */
const CONTROL = String.raw`(?:\{%-?\s{0,9}(?:end[a-z]{0,12}|else|elsif\b[^{}]{0,200})\s{0,9}-?%\}|<%-?\s{0,9}(?:end|else|\})\s{0,9}-?%>|\{\{\/[a-z]{1,20}\}\}|\{\{-?\s{0,9}(?:end|else)\s{0,9}-?\}\})`
const LINE = new RegExp(`^(?:${CONTROL}\\s*)+$`)
const OPENING = /\{%|<%|\{\{/

/**
 * A text without the lines of a template behind it, which no reader sees: `{% endif %}` right behind the last item of a list.
 *
 * @param written the same as it stands in the source
 */
export function withoutControl(text: string, written: string): string {
  if (!/[}>]$/.test(text)) return text
  let rest = text
  const lines = written.split('\n').slice(1)
  for (let line = lines.pop()?.trim(); line !== undefined && LINE.test(line); line = lines.pop()?.trim()) {
    if (!rest.endsWith(line)) break
    rest = rest.slice(0, -line.length).trimEnd()
  }
  // What is opened here as well is a part of it.
  return OPENING.test(rest) ? text : rest
}
