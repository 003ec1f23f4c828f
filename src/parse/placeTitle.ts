import { fileTitle } from './fileTitle.ts'
import { pathParts } from './pathParts.ts'

/** What a file is called by its own name; one that a folder begins with, by the folder's. */
export function placeTitle(file: string | null): string | null {
  return fileTitle(file) ?? fileTitle(pathParts(file ?? '').at(-2) ?? null)
}
