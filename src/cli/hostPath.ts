import { dirname, isAbsolute, join } from 'node:path'
import { isOutside } from './isOutside.ts'
import { pathFrom } from './pathFrom.ts'
import type { System } from './system.ts'

type Machine = Pick<System, 'env' | 'cwd' | 'fileId'>

/** Where the machines of the host that shows a report have put the repository; it takes paths from its top. */
const HOSTS: { readonly [output: string]: string } = {
  github: 'GITHUB_WORKSPACE',
  sarif: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
}

/**
 * Names files as the host does that shows a report: from the top of the repository, wherever the command runs. Elsewhere,
 * and outside of the repository, they are named as they are.
 *
 * @param output the name of the report
 */
export function hostPath(output: string, machine: Machine): (file: string) => string {
  const { env, cwd, fileId } = machine
  const given = env[HOSTS[output] ?? '']
  if (!given || !isAbsolute(given)) return file => file
  // A workspace may hold several repositories, in folders of their own.
  const pathOf = pathFrom(topOf(machine) ?? given, cwd)
  return file => {
    const inside = pathOf(file)
    // A version that git has names its files from the top already.
    return isOutside(inside) || fileId(file) === null ? file : inside
  }
}

/** The nearest folder around that has a repository of its own; null where git was not what brought the files. */
function topOf({ cwd, fileId }: Machine): string | null {
  for (let here = cwd; ; here = dirname(here)) {
    // In a worktree or a submodule it is a file.
    if (['.git/HEAD', '.git'].some(name => fileId(join(here, name)) !== null)) return here
    if (dirname(here) === here) return null
  }
}
