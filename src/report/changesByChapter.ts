import type { Finding } from '../review/index.ts'
import { type ShownChange, shownChange } from './shownChange.ts'

export interface ShownChapter {
  /** The chapter's title in the later version, where it is in both. */
  title: string
  changes: ShownChange[]
}

/** Groups findings by the chapter they are in, both in reading order. */
export function changesByChapter(findings: readonly Finding[]): ShownChapter[] {
  const renamed = renamedChapters(findings)
  // Two files of one handbook may have chapters of one title; two versions of one file may have two names.
  const files = new Set(findings.flatMap(({ change }) => (change.after?.file ? [change.after.file] : [])))
  const chapters = new Map<string, ShownChapter>()
  for (const finding of findings) {
    const { entry, before, after } = finding.change
    const side = (after ?? before)!
    const own = entry === 'chapter' || entry === 'section' ? side.name : ''
    const named = side.titles[0] ?? own
    const title =
      entry === 'frontmatter'
        ? 'Frontmatter'
        : (after === null && renamed.get(named)) || named || 'Before the first chapter'
    const key = `${files.size > 1 ? side.file : ''}\n${entry === 'frontmatter'}\n${title}`
    const chapter = chapters.get(key)
    if (chapter) chapter.changes.push(shownChange(finding))
    else chapters.set(key, { title, changes: [shownChange(finding)] })
  }
  return [...chapters.values()]
}

/** The later titles of chapters by their earlier ones: what was removed from a renamed chapter is told with it. */
function renamedChapters(findings: readonly Finding[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { change } of findings) {
    const { before, after } = change
    if (!before || !after || before.titles.length > 0 || after.titles.length > 0) continue
    if (before.name !== after.name && change.entry !== 'frontmatter') titles.set(before.name, after.name)
  }
  return titles
}
