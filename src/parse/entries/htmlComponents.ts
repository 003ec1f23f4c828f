import { FOLD_NAMES, FOLD_TITLES } from './foldNames.ts'
import type { Cut } from './htmlRows.ts'

/** Components have a capital letter or a dash; a `<Card title="Need help?">` only looks well. */
const NAME = `(?=[\\w-]{0,40}(?:${FOLD_NAMES}))(?:[A-Z]\\w{1,40}|[a-z]{1,40}-[a-z-]{1,40})`
/** `<Accordion title="Why?">`, `<faq-item question="Why?">`: a component that folds an answer away below a question. */
const COMPONENT = new RegExp(
  `<${NAME}\\s(?:[^<>]{0,200}\\s)?(?:${FOLD_TITLES})=(?:"([^"<>]{1,300}[?？])\\s?"|'([^'<>]{1,300}[?？])\\s?')[^<>]{0,200}>`,
  'g',
)
const CLOSE = new RegExp(`</${NAME}\\s?>`, 'g')

/** What a component asks that a piece of HTML begins with, and the HTML behind its tag. */
export function componentLabel(html: string): { label: string; html: string } | null {
  const [found] = html.startsWith('<') ? html.slice(0, 1000).matchAll(COMPONENT) : []
  if (found?.index !== 0) return null
  return { label: (found[1] ?? found[2])!, html: html.slice(found[0].length) }
}

/** Where the components in a piece of HTML that ask begin, and where such components end. */
export function htmlComponents(html: string): Cut[] {
  const opens = [...html.matchAll(COMPONENT)].map(({ index }): Cut => ({ at: index, kind: 'pair' }))
  const closes = [...html.matchAll(CLOSE)].map(({ index }): Cut => ({ at: index, kind: 'end' }))
  return [...opens, ...closes].sort((a, b) => a.at - b.at)
}
