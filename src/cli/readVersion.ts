import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook, Unplaced } from '../model/index.ts'
import { parseFiles } from '../parse/parseFiles.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { expandOperands } from './expandOperands.ts'
import { gitSource, type NamedBytes } from './gitSource.ts'
import { handbookOf } from './handbookOf.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readSource } from './readSource.ts'
import { splitRefPath } from './splitRefPath.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

/** What says that there is no file of a name, which then may be a version that git has. */
const ABSENT = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL']

/**
 * Reads one version of a handbook: a file, a folder, `-` for standard input, or `git-ref:path` where there is no file of
 * that name.
 *
 * @throws UsageError where it cannot be read
 */
export async function readVersion(
  operand: string,
  parser: MarkdownParser,
  system: System,
): Promise<Unplaced<Handbook>> {
  const sources = await sourcesOf(operand, system)
  for (const { path, value } of sources) {
    if (sourceFile({ path, value }).binary) throw new UsageError(`Cannot read ${path}: this is no text`)
  }
  const [only, ...more] = sources
  if (only && more.length === 0) return handbookOf(only.path === '-' ? only.value : only, only.path, parser)
  return parseFiles([...sources, ...(await orderConfigs([operand], system))], { parser })
}

async function sourcesOf(operand: string, system: System): Promise<NamedBytes[]> {
  if (operand === '-') return [{ path: '-', value: (await readSource('-', system)) as Uint8Array }]
  if ((await system.readFolder(operand)) !== null) {
    const paths = await expandOperands([operand], system)
    return Promise.all(paths.map(path => fileSource(path, system)))
  }
  try {
    return [{ path: operand, value: await system.readFile(operand) }]
  } catch (error) {
    const refPath = splitRefPath(operand)
    const isAbsent = ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')
    if (isAbsent && refPath) return gitSource(refPath, operand, system)
    throw fileError('read', operand, error)
  }
}

async function fileSource(path: string, system: System): Promise<NamedBytes> {
  const value = await system.readFile(path).catch(error => {
    throw fileError('read', path, error)
  })
  return { path, value }
}
