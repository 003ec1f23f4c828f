import type { RunContext } from './context.ts'

const MARKDOWN = /\.(?:md|markdown|mdx)$/i

/** Whether a file goes on in others that are no part of the run, so that nobody can say what is used nowhere. */
export function isPartial({ own: { goesOn, links }, fileAt }: RunContext): boolean {
  return goesOn || links.some(({ path }) => MARKDOWN.test(path) && fileAt(path) === undefined)
}
