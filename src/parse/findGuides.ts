import type { Diagnostic } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import { categoryWeight } from './categoryWeight.ts'
import { commonFolder } from './commonFolder.ts'
import type { Guide } from './guide.ts'
import { isCategory } from './isOrderConfig.ts'
import { mkdocsGuide } from './mkdocsGuide.ts'
import { pathParts } from './pathParts.ts'
import type { FilePart } from './readPart.ts'
import { summaryGuide } from './summaryGuide.ts'

export interface FoundGuides {
  /** In the order in which they count. */
  guides: Guide[]
  /** The places that folders claim among their neighbours, by path. */
  weights: Map<string, number>
  /** The table of contents of the whole, which is no page of it. */
  summary: FilePart | null
  problems: Diagnostic[]
}

const SIDEBAR = /sidebar\.\w+$/i

/** Finds what says in which order files are to be read: tables of contents first, then configurations. */
export function findGuides(parts: readonly FilePart[], configs: readonly SourceFile[]): FoundGuides {
  const top = commonFolder(parts.map(({ file }) => pathParts(file ?? '')))
  const found = parts.flatMap(part => {
    const guide = summaryGuide(part)
    return guide ? [{ guide, part, folder: guide.folder.join('/'), isSidebar: SIDEBAR.test(part.file!) }] : []
  })
  const booked = new Set(found.flatMap(({ folder, isSidebar }) => (isSidebar ? [] : folder)))
  // A sidebar beside a `SUMMARY.md` is the same for another tool.
  const summaries = found.filter(({ folder, isSidebar }) => !isSidebar || !booked.has(folder))
  const isOfFolder = ({ file }: SourceFile) => isCategory(file ?? '')
  const configured = configs.filter(config => !isOfFolder(config)).map(config => mkdocsGuide(config, top))
  const placed = configs.filter(isOfFolder).map(categoryWeight)
  const [only, more] = summaries
  // A book has its pages in the top folder, or in `src` below it; deeper down it is a part of something else.
  const isOfAll = only && !more && only.guide.folder.length <= top.length + 1
  return {
    guides: [...summaries.map(({ guide }) => guide), ...configured.flatMap(({ guide }) => guide ?? [])],
    summary: isOfAll ? only.part : null,
    weights: new Map(placed.map(({ folder, weight }) => [folder, weight])),
    problems: [...configured, ...placed].flatMap(({ problem }) => problem ?? []),
  }
}
