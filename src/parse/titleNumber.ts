import { heading } from './heading.ts'
import type { FilePart } from './readPart.ts'

/** The number of the heading that names a file: in a handbook of many, the file is the chapter with it. */
export function titleNumber({ handbook: { preamble, title } }: FilePart): string | null {
  const read = heading(title ?? '')
  return preamble && preamble.depth > 0 && preamble.title === read.title ? read.number : null
}
