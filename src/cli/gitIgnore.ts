import { dirname, join, relative, resolve } from 'node:path'
import { type IgnoreRules, ignoreRules } from './ignoreRules.ts'
import { isFolder } from './isFolder.ts'
import { isOutside } from './isOutside.ts'
import type { System } from './system.ts'

/** What `.gitignore` files say of the entries of a folder; deeper ones are added as a walk goes down. */
export interface GitIgnore {
  isIgnored: (name: string, isFolder: boolean) => boolean
  /** Of a folder in this one. */
  below: (name: string) => Promise<GitIgnore>
}

interface Level {
  rules: IgnoreRules
  /** From the folder of the rules to the one that is looked at. */
  path: readonly string[]
}

/**
 * What git leaves out of a folder: the rules from the repository's top downwards. Without a repository, those from the
 * working folder downwards where the folder is in it, else the folder's own.
 */
export async function gitIgnore(folder: string, system: System): Promise<GitIgnore> {
  const absolute = resolve(system.cwd, folder)
  const top = await topOf(absolute, system)
  const path = partsOf(relative(top, absolute))
  let levels: Level[] = []
  for (let depth = 0; depth <= path.length; depth++)
    levels = await deeper(
      levels,
      depth === 0 ? null : path[depth - 1]!,
      join(top, ...path.slice(0, depth)),
      system,
    )
  return at(absolute, levels, system)
}

function at(folder: string, levels: readonly Level[], system: System): GitIgnore {
  return {
    isIgnored: (name, isFolder) => {
      // Deeper rules count more.
      for (let index = levels.length - 1; index >= 0; index--) {
        const { rules, path } = levels[index]!
        const said = rules([...path, name], isFolder)
        if (said !== null) return said
      }
      return false
    },
    below: async name =>
      at(join(folder, name), await deeper(levels, name, join(folder, name), system), system),
  }
}

async function deeper(
  levels: readonly Level[],
  name: string | null,
  folder: string,
  system: System,
): Promise<Level[]> {
  const outer = name === null ? [] : levels.map(({ rules, path }) => ({ rules, path: [...path, name] }))
  const text = await system.readFile(reachable(join(folder, '.gitignore'), system)).catch(() => null)
  return text ? [...outer, { rules: ignoreRules(new TextDecoder().decode(text)), path: [] }] : outer
}

async function topOf(folder: string, system: System): Promise<string> {
  for (let here = folder; ; here = dirname(here)) {
    const git = reachable(join(here, '.git'), system)
    // In a worktree or a submodule it is a file.
    const isTop = (await isFolder(git, system)) || (await system.readFile(git).then(Boolean, () => false))
    if (isTop) return here
    if (dirname(here) === here) break
  }
  const way = relative(system.cwd, folder)
  return isOutside(way) ? folder : system.cwd
}

/** As it was given: paths in the working folder are relative. */
function reachable(path: string, { cwd }: System): string {
  const way = relative(cwd, path)
  return isOutside(way) ? path : way
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter(Boolean)
}
