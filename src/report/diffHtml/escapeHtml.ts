import { escapeControls } from '../../text/escapeControls.ts'

const REFERENCES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
}

/**
 * Text of a handbook between tags or in a quoted attribute; what would reorder or hide text is written out. A runner that
 * prints it finds no command in it: `##[…]` counts anywhere, `::…` at the start of a line.
 */
export function escapeHtml(text: string): string {
  return escapeControls(text)
    .replace(/[&<>"'\n]/g, character => REFERENCES[character]!)
    .replaceAll('##[', '##&#91;')
}
