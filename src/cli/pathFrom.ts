import { relative, resolve, sep } from 'node:path'

/**
 * Names paths of the working folder from another one, as globs of a config there know them, however they are spelled.
 *
 * @returns a path with `/` between its parts
 */
export function pathFrom(folder: string, cwd: string): (path: string) => string {
  return path => relative(folder, resolve(cwd, path)).split(sep).join('/')
}
