import { isFolder } from './isFolder.ts'
import type { NamedBytes } from './namedBytes.ts'
import type { System } from './system.ts'

/** What says in which order the pages of a folder are read, the first that is there. */
export const ORDER_CONFIGS = ['mkdocs.yml', 'mkdocs.yaml']

/**
 * What says in which order the pages below a folder are read: `mkdocs.yml` in it, or in the folder around it.
 *
 * @param categories what says so of the folders below
 */
export async function orderConfigs(
  operands: readonly string[],
  categories: readonly string[],
  system: System,
): Promise<NamedBytes[]> {
  const found = new Map<string, NamedBytes>()
  const add = async (path: string) => {
    const value = await system.readFile(path).catch(() => null)
    if (value && !found.has(path)) found.set(path, { path, value })
    return value !== null
  }
  for (const operand of operands) {
    if (operand === '-' || !(await isFolder(operand, system))) continue
    for (const path of pathsAround(operand)) if (await add(path)) break
  }
  for (const path of categories) await add(path)
  return [...found.values()]
}

function pathsAround(operand: string): string[] {
  const folder = operand.replace(/\/+$/, '').replace(/^(?:\.\/+)+/, '') || operand.slice(0, 1)
  const inside = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`
  const slash = folder.lastIndexOf('/')
  const isUp = folder === '.' || /(?:^|\/)\.\.$/.test(folder)
  const around = isUp ? `${inside}../` : folder.slice(0, slash + 1)
  return [inside, around].flatMap(prefix => ORDER_CONFIGS.map(name => prefix + name))
}
