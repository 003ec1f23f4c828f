import { commonFolder } from './commonFolder.ts'
import { pathParts } from './pathParts.ts'
import type { FilePart } from './readPart.ts'

const INDEX = /^(?:_?index|readme)\.[^.]+$/i

/**
 * The file that speaks for the whole: the one that the top folder begins with, else the first page of a table of
 * contents, else the only one with a version. Null where there is none that says what the whole is called.
 *
 * @param pages in reading order
 * @param isGuided whether a table of contents or the like says which is the first
 */
export function homePart(pages: readonly FilePart[], isGuided: boolean): FilePart | null {
  const paths = pages.map(({ file }) => pathParts(file ?? ''))
  const depth = commonFolder(paths).length
  const indices = pages.filter((_, index) => {
    const parts = paths[index]!
    return parts.length === depth + 1 && INDEX.test(parts[depth]!)
  })
  const candidates = isGuided ? [...indices, ...pages.slice(0, 1)] : indices
  const speaks = ({ handbook: { title, frontmatter } }: FilePart) => title !== null || frontmatter !== null
  const versioned = pages.filter(({ handbook }) => handbook.version !== null)
  return candidates.find(speaks) ?? (versioned.length === 1 ? versioned[0]! : null)
}
