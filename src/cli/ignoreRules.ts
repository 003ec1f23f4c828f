import { pathMatcher } from './pathMatcher.ts'

/** Whether a path, as parts from the folder of the rules, is left out; null where no rule is about it. */
export type IgnoreRules = (path: readonly string[], isFolder: boolean) => boolean | null

/** Reads a `.gitignore`, as git does: the last rule that fits counts. */
export function ignoreRules(text: string): IgnoreRules {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(line => ruleOf(line) ?? [])
    .reverse()
  return (path, isFolder) =>
    rules.find(rule => (isFolder || !rule.folderOnly) && rule.fits(path))?.ignored ?? null
}

interface Rule {
  ignored: boolean
  folderOnly: boolean
  fits: (path: readonly string[]) => boolean
}

function ruleOf(line: string): Rule | null {
  const written = trimEnd(line)
  if (written === '' || written.startsWith('#')) return null
  const ignored = !written.startsWith('!')
  const pattern = ignored ? written : written.slice(1)
  const folderOnly = pattern.endsWith('/')
  const bare = folderOnly ? pattern.slice(0, -1) : pattern
  if (bare === '') return null
  const parts = bare.replace(/^\//, '').split('/')
  // A name alone is looked for in every folder.
  if (!bare.includes('/')) parts.unshift('**')
  // What is in the folder, not the folder itself.
  if (parts.at(-1) === '**') parts.push('*')
  return { ignored, folderOnly, fits: pathMatcher(parts) }
}

/** Spaces at the end count only behind a backslash. */
function trimEnd(line: string): string {
  let end = line.length
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--
  return line.slice(0, end)
}
