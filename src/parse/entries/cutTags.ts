import type { Html, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'

/** Lines of nothing but tags of a template: `{% tab title="A" %}`. */
const FIRST_LINES = /^(?:[ \t]*\{%[^%\r\n]{0,200}%\}[ \t]*(?:\r\n?|\n|$)){1,10}/
const LAST_LINES = /(?:(?:^|\r\n?|\n)[ \t>]*\{%[^%\r\n]{0,200}%\}[ \t]*){1,10}$/
/** More than ten such lines have. */
const MAX_LINES = 2200

const SILENT: Html = { type: 'html', value: '' }

/** A paragraph, cut where lines of tags stand before or behind what it says; they say nothing themselves. */
export function cutTags(node: Paragraph, reading: Reading): RootContent[] {
  const { children, position } = node
  const seenFirst = linesIn(children[0], FIRST_LINES, '{%', children.length === 1)
  const seenLast = linesIn(children.at(-1), LAST_LINES, '%}', children.length === 1)
  if (seenFirst + seenLast === '') return [node]
  const [start, end] = [position!.start.offset!, position!.end.offset!]
  if (children.length === 1 && seenFirst === (children[0] as { value: string }).value)
    return [cutNode(SILENT, start, end, reading)]
  const first = written(seenFirst, FIRST_LINES, reading.text.slice(start, Math.min(end, start + MAX_LINES)))
  const last = written(seenLast, LAST_LINES, reading.text.slice(Math.max(start, end - MAX_LINES), end))
  if (first === null || last === null) return [node]
  const said = reading.text.slice(start + first.length, end - last.length)
  const from = start + first.length + said.length - said.trimStart().length
  const own = withoutLast(withoutFirst(children, seenFirst), seenLast)
  const part = (tags: string, to: number) => (tags === '' ? [] : [tagsAt(tags, to, reading)])
  return [
    ...part(first, start + first.trimEnd().length),
    cutNode({ ...node, children: own }, from, end - last.length, reading),
    ...part(last, end),
  ]
}

function tagsAt(tags: string, to: number, reading: Reading): Html {
  return cutNode(SILENT, to - tags.trim().length, to, reading)
}

/** What stands beside them on their line is no text of theirs. */
function linesIn(child: PhrasingContent | undefined, lines: RegExp, mark: string, isAlone: boolean): string {
  if (child?.type !== 'text' || !child.value.includes(mark)) return ''
  const isFirst = lines === FIRST_LINES
  const found =
    lines.exec(isFirst ? child.value.slice(0, MAX_LINES) : child.value.slice(-MAX_LINES))?.[0] ?? ''
  const isWhole = isAlone || (isFirst ? /[\r\n]$/ : /^[\r\n]/).test(found)
  return isWhole ? found : ''
}

/** The same lines as they are written, with the white space around them; null where anything else differs. */
function written(seen: string, lines: RegExp, text: string): string | null {
  if (seen === '') return ''
  const found = lines.exec(text)?.[0] ?? ''
  return found.replace(/[\s>]/g, '') === seen.replace(/[\s>]/g, '') ? found : null
}

function withoutFirst(children: PhrasingContent[], lines: string): PhrasingContent[] {
  const [first, ...others] = children
  if (lines === '' || first?.type !== 'text') return children
  const value = first.value.slice(lines.length)
  return value === '' ? others : [{ ...first, value }, ...others]
}

function withoutLast(children: PhrasingContent[], lines: string): PhrasingContent[] {
  const last = children.at(-1)
  if (lines === '' || last?.type !== 'text') return children
  const value = last.value.slice(0, -lines.length)
  return value === '' ? children.slice(0, -1) : [...children.slice(0, -1), { ...last, value }]
}
