import type { Html, Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { componentLabel } from './htmlComponents.ts'
import { htmlLabel } from './htmlLabels.ts'
import { htmlSeen } from './htmlSeen.ts'

const SUMMARY_OPEN = /<summary\b[^<>]*>/i
const SUMMARY_CLOSE = '</summary'
const TERM_OPEN = /<dt\b[^<>]*>/gi
const DEFINITION = /<dd\b/i

/** The summary of a `<details>`, what stands behind it in the same HTML, and how many nodes that took. */
export function splitSummary(nodes: Nodes[]): { summary: string; rest: string; used: number } {
  // `<details>` and `<summary>` may have a blank line between them.
  for (let used = 1; used <= 2 && nodes[used - 1]?.type === 'html'; used++) {
    const { value } = nodes[used - 1] as Html
    const open = SUMMARY_OPEN.exec(value)
    if (!open) continue
    const from = open.index + open[0].length
    const close = value.toLowerCase().indexOf(SUMMARY_CLOSE, from)
    if (close < 0) return splitOpenSummary(value.slice(from), nodes, used)
    return { summary: htmlSeen(value.slice(from, close)), rest: htmlSeen(value.slice(close)), used }
  }
  return { summary: '', rest: '', used: 1 }
}

/** The same of one that holds Markdown, with a blank line around it: `<summary>`, `**Why?**`, `</summary>`. */
function splitOpenSummary(
  before: string,
  nodes: Nodes[],
  used: number,
): { summary: string; rest: string; used: number } {
  const [inside, end] = nodes.slice(used, used + 2)
  const close = end?.type === 'html' ? end.value.toLowerCase().indexOf(SUMMARY_CLOSE) : -1
  if (close < 0 || inside?.type !== 'paragraph') return { summary: '', rest: '', used }
  const summary = [htmlSeen(before), plainText(inside)].filter(Boolean).join(' ')
  return { summary, rest: htmlSeen((end as Html).value.slice(close)), used: used + 2 }
}

/** The terms and the definition of a piece of a `<dl>`, or of a paragraph or an item of HTML with a label. */
export function splitPair(html: string): { labels: string[]; text: string; isHeading: boolean } {
  const labelled = htmlLabel(html)
  if (labelled) {
    const { label, html: rest, isHeading } = labelled
    return { labels: [htmlSeen(label)], text: htmlSeen(rest), isHeading }
  }
  const component = componentLabel(html)
  if (component)
    return { labels: [htmlSeen(component.label)], text: htmlSeen(component.html), isHeading: false }
  const at = DEFINITION.exec(html)?.index ?? html.length
  const terms = html.slice(0, at)
  const opens = [...terms.matchAll(TERM_OPEN)]
  const labels = opens.map(({ index, 0: tag }, number) =>
    htmlSeen(terms.slice(index + tag.length, opens[number + 1]?.index)),
  )
  return { labels: labels.filter(Boolean), text: htmlSeen(html.slice(at)), isHeading: false }
}
