import type { System } from './system.ts'

/** Whether a file is one of those that are read, however they are named. */
export function isOneOf(
  file: string,
  inputs: readonly string[],
  { fileId }: Pick<System, 'fileId'>,
): boolean {
  if (inputs.includes(file)) return true
  const id = fileId(file)
  return id !== null && inputs.some(path => fileId(path) === id)
}
