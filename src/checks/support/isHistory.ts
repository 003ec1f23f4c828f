import { nearPath } from './nearPath.ts'

const HISTORY = /(?:^|[\s/_.-])(?:changelogs?|changes|history|releases?[ _-]?notes)(?:$|[\s/_.-])/i

/** Whether a file tells what was done, by its path: for the record, in the words of those who did it, often by a program. */
export function isHistory(file: string | null): boolean {
  return file !== null && HISTORY.test(nearPath(file))
}
