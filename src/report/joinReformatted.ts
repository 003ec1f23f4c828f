import type { ShownChapter } from './changesByChapter.ts'
import type { ShownChange } from './shownChange.ts'

/** Nobody reads one by one which paragraphs were wrapped anew: those of a chapter become one, where the first of them is. */
export function joinReformatted(chapters: readonly ShownChapter[]): ShownChapter[] {
  return chapters.map(chapter => {
    const all = chapter.changes.filter(isReformatted)
    const [first] = all
    if (!first || all.length === 1) return chapter
    const what = `${all.length} entries reformatted`
    // Without positions, the last of a place is a section's title.
    const where = first.finding.change.after?.position
      ? rangeOf(first.where.at(-1), all.at(-1)!.where.at(-1))
      : []
    const joined = { ...first, what, where, name: [], text: [], notes: [], section: [], count: all.length }
    const told = chapter.changes.filter(change => change === first || !isReformatted(change))
    return { ...chapter, changes: told.map(change => (change === first ? joined : change)) }
  })
}

function isReformatted({ finding: { policy, meaning } }: ShownChange): boolean {
  return policy === 'reformatted' && meaning === 'editorial'
}

/** `handbook.md:5 to 93`; a place ends with its line. */
function rangeOf(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  const line = /\d+$/.exec(last)?.[0]
  return [
    line && first.startsWith(last.slice(0, -line.length)) ? `${first} to ${line}` : `${first} to ${last}`,
  ]
}
