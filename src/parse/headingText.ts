import type { Heading } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { explicitId } from './explicitId.ts'

/** What a reader sees of a heading: its text without the id that it may end in. */
export function headingText(heading: Heading): string {
  return explicitId(heading.children, plainText(heading)).text
}
