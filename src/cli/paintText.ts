import { styleText } from 'node:util'
import type { Paint, TextStyle } from '../report/diffText.ts'
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

/** Colours for standard output; null where it takes none. See https://no-color.org and https://force-color.org. */
export function paintText({ env, isTerminal }: System, isPaged: boolean): Paint | null {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const isColoured = isForced || ((isTerminal || isPaged) && env.TERM !== 'dumb' && env.FORCE_COLOR !== '0')
  if (env.NO_COLOR || !isColoured) return null
  return (style, text) => styleText(STYLES[style], text, { validateStream: false })
}
