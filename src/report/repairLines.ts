import type { Repair } from '../model/index.ts'
import { escapeControls } from '../text/escapeControls.ts'
import { unicodeEscape } from '../text/unicodeEscape.ts'
import { inertLine } from './inertLine.ts'

/** One line for each repair that was done: `file:line:column kind before → after`. */
export function repairLines(path: string, repairs: readonly Repair[]): string {
  return repairs
    .filter(({ applied }) => applied)
    .map(
      ({ position: { start }, kind, before, after }) =>
        `${inertLine(`${path}:${start.line}:${start.column} ${kind} ${shown(before)} → ${shown(after)}`)}\n`,
    )
    .join('')
}

/** Characters that nobody sees are written out, and nothing at all is said to be nothing. */
function shown(text: string): string {
  if (text === '') return '(nothing)'
  return escapeControls(text).replace(
    /[\n\t\u00a0\u00ad\u061c\u115f-\u1160\u180e\u200b-\u200d\u2028\u2029\u2060-\u2064]/g,
    unicodeEscape,
  )
}
