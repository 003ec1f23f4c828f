import { assertKeys } from '../text/assertKeys.ts'
import type { ParseOptions } from './parse.ts'

const NAMES = ['parser', 'repair', 'chapterDepth', 'kinds']

/**
 * Throws a TypeError that names the option at fault and what it should be.
 *
 * @param more names of further options
 */
export function assertOptions(options: ParseOptions, more: readonly string[] = []): void {
  assertKeys(options, [...NAMES, ...more], 'the options')
  const { chapterDepth, kinds, parser, repair } = options
  if (
    chapterDepth !== undefined &&
    !(Number.isInteger(chapterDepth) && chapterDepth >= 1 && chapterDepth <= 6)
  ) {
    throw new TypeError(
      `\`chapterDepth\` must be a whole number from 1 to 6, not ${typeof chapterDepth === 'string' ? JSON.stringify(chapterDepth) : String(chapterDepth)}.`,
    )
  }
  if (parser !== undefined && typeof parser !== 'function')
    throw new TypeError('`parser` must be a function from Markdown to an mdast tree.')
  if (repair !== undefined && typeof repair !== 'boolean')
    throw new TypeError('`repair` must be true or false.')
  if (kinds === undefined) return
  assertKeys(kinds, ['glossary', 'faq'], 'the option `kinds`')
  for (const [kind, titles] of Object.entries(kinds)) {
    if (titles !== undefined && !Array.isArray(titles))
      throw new TypeError(`\`kinds.${kind}\` must be a list of titles, each a string or a RegExp.`)
  }
}
