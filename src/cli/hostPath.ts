import { isAbsolute } from 'node:path'
import { pathFrom } from './pathFrom.ts'
import type { System } from './system.ts'

/** Where the repository stands on the machines of the host that shows a report; it takes paths from there. */
const TOPS: { readonly [output: string]: string } = {
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
export function hostPath(
  output: string,
  { env, cwd, fileId }: Pick<System, 'env' | 'cwd' | 'fileId'>,
): (file: string) => string {
  const top = env[TOPS[output] ?? '']
  if (!top || !isAbsolute(top)) return file => file
  const pathOf = pathFrom(top, cwd)
  return file => {
    const inside = pathOf(file)
    // A version that git has names its files from the top already.
    const isOutside = /^\.\.(?:\/|$)/.test(inside) || isAbsolute(inside) || fileId(file) === null
    return isOutside ? file : inside
  }
}
