import type { Heading } from 'mdast'
import { explicitId } from './explicitId.ts'
import { titleText } from './titleText.ts'

/**
 * What a reader sees of a heading: its text without the id that it may end in.
 *
 * @param source what was parsed; with it, an id that is code or escaped is text
 */
export function headingText(heading: Heading, source?: string): string {
  return explicitId(heading.children, titleText(heading), source, true).text
}
