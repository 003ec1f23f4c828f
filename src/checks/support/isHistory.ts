import { nearPath } from './nearPath.ts'

/** Names of files and folders. Those that only hold the word tell how to work: `code-changes.md`, `changelog-policy.md`. */
const ROWS: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern: /(?:^|[\s\\/_.-])changelogs?(?:[\s_.-]?v?\d[\w.-]*|\.[a-z]{2})?\.\w+$/i,
    reason: '`CHANGELOG.md`, `api-changelog.md`, `CHANGELOG-2.x.md`, `CHANGELOG.de.md`',
  },
  {
    pattern: /(?:^|[\\/])releases?[\s_-]?notes(?:[\s_.-]?v?\d[\w.-]*)?\.\w+$/i,
    reason: '`release-notes.md`, `release_notes_v1.2.md`',
  },
  {
    pattern: /(?:^|[\\/])(?:CHANGES|HISTORY)\.\w+$/,
    reason: 'in small letters, `history.md` is as often the story of a company',
  },
  { pattern: /(?:^|[\\/])(?:changelogs?|releases?[\s_-]?notes)[\\/]/i, reason: '`release-notes/1.2.md`' },
]

/** What all of them have: most paths do not, and V8 takes 1 ms to compile the rows. */
const STEMS = /change|release|history/i

/** Whether a file tells what was done, by its path: for the record, in the words of those who did it, often by a program. */
export function isHistory(file: string | null): boolean {
  if (file === null) return false
  const path = nearPath(file)
  return STEMS.test(path) && ROWS.some(({ pattern }) => pattern.test(path))
}
