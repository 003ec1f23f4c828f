import { pathFrom } from './pathFrom.ts'
import type { System } from './system.ts'

/** Whether a file is one of those that are read, however they are named. */
export function isOneOf(
  file: string,
  inputs: readonly string[],
  { fileId, cwd }: Pick<System, 'fileId' | 'cwd'>,
): boolean {
  const pathOf = pathFrom(cwd, cwd)
  const path = pathOf(file)
  if (inputs.some(input => pathOf(input) === path)) return true
  const id = fileId(file)
  return id !== null && inputs.some(input => fileId(input) === id)
}
