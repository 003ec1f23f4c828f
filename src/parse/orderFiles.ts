import type { Frontmatter } from '../model/index.ts'
import { bareName } from './bareName.ts'
import { compareNames } from './compareNames.ts'
import { fileWeight } from './fileWeight.ts'
import type { Guide } from './guide.ts'
import { guidedRanks } from './guidedRanks.ts'
import { lineages } from './lineages.ts'
import { pathParts } from './pathParts.ts'

export interface OrderedFile {
  path: string
  frontmatter: Frontmatter | null
}

/** Where a file stands among its neighbours, on one level of folders. */
interface Step {
  /** By the guide of the folder that this level is in. */
  guide: number
  index: number
  weight: number
  name: string
  isFile: boolean
}

/** Names of the file that a folder begins with, the first one first: Hugo, MkDocs and Docusaurus, GitHub. */
const INDEX_NAMES = ['_index', 'index', 'readme']

/**
 * The order in which readers are to read files: those of a folder together; first what a guide of the folder names, in
 * its order; then the file that the folder begins with, what has a weight, what has none, each by name. A folder has the
 * weight that it claims itself, or that of the file it begins with. Without a guide, a page that names its parent stands
 * behind that.
 *
 * @param guides those of one folder in the order in which they count
 * @param claimed the weights of folders, by path
 * @returns indices into `files`
 */
export function orderFiles(
  files: readonly OrderedFile[],
  guides: readonly Guide[] = [],
  claimed: ReadonlyMap<string, number> = new Map(),
): number[] {
  const paths = files.map(({ path }) => pathParts(path))
  const weights = files.map(({ frontmatter }) => fileWeight(frontmatter))
  const folderWeights = new Map<string, number>()
  paths.forEach((parts, index) => {
    if (indexRank(parts) < INDEX_NAMES.length)
      folderWeights.set(parts.slice(0, -1).join('/'), weights[index]!)
  })
  for (const [folder, weight] of claimed) if (Number.isFinite(weight)) folderWeights.set(folder, weight)
  const ranks = guidedRanks(paths, guides)
  const steps = paths.map((parts, file) => {
    let folder = ''
    return parts.map((part, level): Step => {
      const isFile = level === parts.length - 1
      const guide = ranks.get(folder)?.get(file) ?? Number.POSITIVE_INFINITY
      folder = level === 0 ? part : `${folder}/${part}`
      return {
        guide,
        index: isFile ? indexRank(parts) : INDEX_NAMES.length,
        weight: isFile ? weights[file]! : (folderWeights.get(folder) ?? Number.POSITIVE_INFINITY),
        name: isFile ? bareName(part) : part,
        isFile,
      }
    })
  })
  const lines = ranks.size > 0 ? [] : lineages(files.map(({ frontmatter }) => frontmatter))
  const below = (file: number): Step => ({
    guide: Number.POSITIVE_INFINITY,
    index: INDEX_NAMES.length,
    weight: weights[file]!,
    name: paths[file]!.join('/'),
    isFile: true,
  })
  const ways = steps.map((own, file) => {
    const [top, ...between] = lines[file] ?? []
    return top === undefined ? own : [...steps[top]!, ...between.map(below), below(file)]
  })
  return files.map((_, file) => file).sort((a, b) => compare(ways[a]!, ways[b]!) || a - b)
}

function compare(a: readonly Step[], b: readonly Step[]): number {
  for (let level = 0; level < a.length && level < b.length; level++) {
    const one = a[level]!
    const other = b[level]!
    const first =
      difference(one.guide, other.guide) ||
      difference(one.index, other.index) ||
      difference(one.weight, other.weight) ||
      (one.name === other.name ? 0 : compareNames(one.name, other.name)) ||
      Number(other.isFile) - Number(one.isFile)
    if (first !== 0) return first
  }
  return a.length - b.length
}

/** Infinity less infinity is no number. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function indexRank(parts: readonly string[]): number {
  const rank = INDEX_NAMES.indexOf(bareName(parts.at(-1) ?? '').toLowerCase())
  return rank < 0 ? INDEX_NAMES.length : rank
}
