import { escapeControls } from '../../text/escapeControls.ts'

const REFERENCES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of a handbook between tags or in a quoted attribute; what would reorder or hide text is written out. */
export function escapeHtml(text: string): string {
  return escapeControls(text).replace(/[&<>"']/g, character => REFERENCES[character]!)
}
