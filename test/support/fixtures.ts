import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const FIXTURES = join(import.meta.dirname, '../../fixtures')

export interface Fixture {
  /** Without its folder and ending. */
  name: string
  markdown: string
  /** The file that holds what is expected. */
  expected: string
}

/** The pairs of `.md` and `.json` in a folder of the fixtures. */
export function fixturesIn(folder: string): Fixture[] {
  const path = join(FIXTURES, folder)
  return readdirSync(path)
    .filter(file => file.endsWith('.md'))
    .map(file => ({
      name: file.slice(0, -'.md'.length),
      markdown: readFileSync(join(path, file), 'utf8'),
      expected: join(path, file.replace(/\.md$/, '.json')),
    }))
}

/** The files of the corpus that `HANDBOOK_CORPUS` names; none where it is unset. */
export function corpusFiles(): string[] {
  const folder = process.env.HANDBOOK_CORPUS
  if (!folder) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file))
}
