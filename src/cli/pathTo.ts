import { isAbsolute, relative } from 'node:path'
import { pathFrom } from './pathFrom.ts'

/** Names from the working folder what a config in another folder names from there: paths, globs, `-`. */
export function pathTo(folder: string, cwd: string): (path: string) => string {
  if (relative(folder, cwd) === '') return path => path
  return path => (path === '-' || isAbsolute(path) ? path : pathFrom(cwd, folder)(path))
}
