import type { PhrasingContent } from 'mdast'
import { plainText } from './plainText.ts'

/** What a reader sees of a part of a paragraph: its words go on in each other, where blocks are set apart by a space. */
export function phrasingText(children: PhrasingContent[]): string {
  return plainText({ type: 'paragraph', children })
}
