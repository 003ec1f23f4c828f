import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { bareName } from './bareName.ts'

/** `docs/on-call_policy.md` is “On call policy”; names that say only where a folder begins are no title. */
export function fileTitle(file: string | null): string | null {
  const name = bareName(file ?? '')
  if (/^(?:_?index|readme|summary|-)?$/i.test(name)) return null
  const words = collapseWhitespace(name.replace(/[-_]+/g, ' '))
  return words ? words[0]!.toUpperCase() + words.slice(1) : null
}
