import type { ParseOptions } from './parse.ts'

/** Throws a TypeError that names the option at fault and what it should be. */
export function assertOptions({ chapterDepth, parser, repair }: ParseOptions): void {
  if (
    chapterDepth !== undefined &&
    !(Number.isInteger(chapterDepth) && chapterDepth >= 1 && chapterDepth <= 6)
  ) {
    throw new TypeError(`\`chapterDepth\` must be a whole number from 1 to 6, not ${String(chapterDepth)}.`)
  }
  if (parser !== undefined && typeof parser !== 'function')
    throw new TypeError('`parser` must be a function from Markdown to an mdast tree.')
  if (repair !== undefined && typeof repair !== 'boolean')
    throw new TypeError('`repair` must be true or false.')
}
