import type { NamedBytes } from './gitSource.ts'
import type { System } from './system.ts'

const NAMES = ['mkdocs.yml', 'mkdocs.yaml']

/** What says in which order the pages below a folder are read: `mkdocs.yml` in it, or in the folder around it. */
export async function orderConfigs(operands: readonly string[], system: System): Promise<NamedBytes[]> {
  const found = new Map<string, NamedBytes>()
  for (const operand of operands) {
    const isFolder = operand !== '-' && (await system.readFolder(operand).catch(() => null)) !== null
    for (const path of isFolder ? pathsAround(operand) : []) {
      const value = await system.readFile(path).catch(() => null)
      if (value && !found.has(path)) found.set(path, { path, value })
      if (value) break
    }
  }
  return [...found.values()]
}

function pathsAround(operand: string): string[] {
  const folder = operand.replace(/\/+$/, '').replace(/^(?:\.\/+)+/, '') || operand.slice(0, 1)
  const inside = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`
  const slash = folder.lastIndexOf('/')
  const isUp = folder === '.' || /(?:^|\/)\.\.$/.test(folder)
  const around = isUp ? `${inside}../` : folder.slice(0, slash + 1)
  return [inside, around].flatMap(prefix => NAMES.map(name => prefix + name))
}
