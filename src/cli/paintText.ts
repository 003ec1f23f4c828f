import { styleText } from 'node:util'
import type { Paint, TextStyle } from '../report/diffText.ts'
import { hasColours } from './hasColours.ts'
import type { System } from './system.ts'

const STYLES: { readonly [S in TextStyle]: Parameters<typeof styleText>[0] } = {
  heading: ['bold', 'underline'],
  faint: 'dim',
  // Struck out and underlined as well, for who does not tell red from green.
  removed: ['red', 'strikethrough'],
  added: ['green', 'underline'],
  breaking: ['bold', 'red'],
  notable: ['bold', 'yellow'],
  editorial: ['dim'],
}

/** Colours for standard output; null where it takes none. */
export function paintText(system: System, isPaged: boolean): Paint | null {
  if (!hasColours(system, isPaged)) return null
  return (style, text) => styleText(STYLES[style], text, { validateStream: false })
}
