import { escapeControls } from '../text/escapeControls.ts'

/**
 * Text of a handbook on one line of a terminal or a log: it cannot steer the terminal, end the line, or be taken for a
 * command by a runner (`##[…]` counts anywhere; `::…` only at the start of a line, which is for `inertLine`).
 */
export function inert(text: string): string {
  return escapeControls(text)
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '##\\u005b')
}
