import type { Heading } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { explicitId } from './explicitId.ts'

/**
 * What a reader sees of a heading: its text without the id that it may end in.
 *
 * @param source what was parsed; with it, an id that is code or escaped is text
 */
export function headingText(heading: Heading, source?: string): string {
  return explicitId(heading.children, plainText(heading), source, true).text
}
