import type { RelatedPlace, Severity } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import { lineStarts } from '../text/lineStarts.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import { excerpt } from './excerpt.ts'
import { inert } from './inert.ts'
import { type Paint, type Report, STDIN } from './report.ts'
import { summary } from './summary.ts'

const COLOURS: { [One in Severity]: 'red' | 'yellow' | 'blue' } = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
}

const plain: Paint = (_style, text) => text

/** For people at a terminal: each finding with its line and a mark below it, and a summary. */
export function pretty(report: Report, paint: Paint = plain): string {
  const { files, findings, failures, stale } = report
  let text = ''
  const byFile = groupBy(findings, ({ file }) => file)
  for (const one of files) {
    const own = byFile.get(one.file)
    if (!own) continue
    byFile.delete(one.file)
    // Not before it is needed: to have the text, the bytes have to be decoded.
    const source = one.source()
    const starts = lineStarts(source)
    for (const finding of own) text += block(finding, source, starts, paint)
  }
  for (const { check, file, message } of failures)
    text += `${paint('red', 'failure')}: ${inert(`the check ${check} could not run on ${file ?? STDIN}: ${message}`)}\n\n`
  for (const { check, file, message, count } of stale)
    text += `${paint('dim', inert(`no longer found${count > 1 ? ` (${count} times)` : ''}: ${file ?? STDIN}: ${message} [${check}]`))}\n`
  return `${text}${stale.length > 0 ? '\n' : ''}${paint('bold', `${summary(report)}.`)}\n`
}

function block(
  { severity, check, message, note, file, position, related = [], fix }: NamedDiagnostic,
  source: string,
  starts: number[],
  paint: Paint,
): string {
  const { line, column } = position.start
  const colour = COLOURS[severity]
  const head = `${paint(colour, severity)}${paint('dim', `[${check}]`)}: ${paint('bold', inert(message))}`
  const shown = excerpt(source, starts, position)
  const gutter = ' '.repeat(String(line).length)
  return [
    head,
    `${gutter}${paint('cyan', '-->')} ${inert(`${file ?? STDIN}:${line}:${column}`)}`,
    ...(shown.text === ''
      ? []
      : [
          `${paint('cyan', `${line} |`)} ${shown.text}`,
          `${gutter} ${paint('cyan', '|')} ${shown.indent}${paint(colour, shown.mark)}`,
        ]),
    ...related.map(place => `${gutter} ${paint('cyan', '=')} ${inert(relatedText(place))}`),
    ...(note === undefined ? [] : [`${gutter} ${paint('cyan', '=')} ${inert(note)}`]),
    ...(fix === undefined
      ? []
      : [`${gutter} ${paint('cyan', '=')} ${paint('green', 'can be fixed with --fix')}`]),
    '\n',
  ].join('\n')
}

function relatedText({ message, file, position: { start } }: RelatedPlace): string {
  return `${message}: ${file ?? STDIN}:${start.line}:${start.column}`
}
