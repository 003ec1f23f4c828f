import type { Handbook, Unplaced } from '../model/index.ts'
import { isBinary } from '../text/isBinary.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import { expandOperands } from './expandOperands.ts'
import type { Inputs } from './findInputs.ts'
import { gitSource } from './gitSource.ts'
import { handbookOf } from './handbookOf.ts'
import { isFolder } from './isFolder.ts'
import type { NamedBytes } from './namedBytes.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readAsOne } from './readAsOne.ts'
import { readBytes } from './readBytes.ts'
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
  values: Values,
  system: System,
): Promise<Unplaced<Handbook>> {
  const { files, configs } = await inputsOf(operand, system)
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) {
    const source = typeof only === 'string' ? await readBytes(only, system) : only
    return handbookOf(source, chooseParser(values))
  }
  const { handbook, failed } = await readAsOne({ files, isOnly: false, configs }, values, system)
  if (failed || !handbook)
    throw new UsageError(
      `Cannot compare ${operand}: not all of it could be read, and what is missing would be told as removed`,
    )
  return handbook
}

async function inputsOf(operand: string, system: System): Promise<Pick<Inputs, 'files' | 'configs'>> {
  if (operand === '-') return { files: [operand], configs: [] }
  // Why it cannot be looked at is told when it is read.
  if (await isFolder(operand, system)) {
    const { paths, categories } = await expandOperands([operand], system)
    return { files: paths, configs: await orderConfigs([operand], categories, system) }
  }
  const sources = await sourcesOf(operand, system)
  for (const { path, value } of sources)
    if (isBinary(value)) throw new UsageError(`Cannot read ${path}: this is no text`)
  return { files: sources, configs: [] }
}

async function sourcesOf(operand: string, system: System): Promise<NamedBytes[]> {
  try {
    return [{ path: operand, value: await system.readFile(operand) }]
  } catch (error) {
    const refPath = splitRefPath(operand)
    const isAbsent = ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')
    if (isAbsent && refPath) return gitSource(refPath, operand, system)
    throw fileError('read', operand, error)
  }
}
