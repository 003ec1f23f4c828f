import type { GatheredHeading } from '../checks/support/gathered.ts'
import { shortHash } from '../diff/shortHash.ts'
import type { Diagnostic } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { firstIndex } from '../text/firstIndex.ts'
import type { ValidatedFile } from './conclude.ts'

/** As much of the text as tells two findings apart. */
const MAX_TEXT = 300

/**
 * Gives the function that names a finding by what it is: the check, the file, the titles of the sections around, and the
 * text. No lines or offsets: those shift while other text changes.
 *
 * @param pathOf gives the file the same name however it is spelled
 */
export function fingerprints(
  { file, source, headings }: ValidatedFile,
  pathOf: (file: string) => string = plain,
): (diagnostic: Diagnostic) => string {
  return ({ check, position: { start, end }, message }) => {
    const text = source().slice(start.offset, end.offset)
    const quoted = collapseWhitespace(text.slice(0, MAX_TEXT)) || message
    const path = file === null ? '' : pathOf(file)
    return shortHash([check, path, titlesAt(start.offset, headings()), quoted])
  }
}

function plain(file: string): string {
  return file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

/** The titles of the sections around an offset, from the inmost up; a heading is part of its own section. */
function titlesAt(offset: number, headings: readonly GatheredHeading[]): string[] {
  const last = firstIndex(headings.length, index => headings[index]!.offset > offset) - 1
  const titles: string[] = []
  for (let index = last; index >= 0; index = headings[index]!.parent)
    titles.push(collapseWhitespace(headings[index]!.text))
  return titles
}
