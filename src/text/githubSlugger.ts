import { githubSlug } from './githubSlug.ts'

/**
 * Gives the anchors of the headings of one file one by one: `-1` for the second of a name, and so on, as GitHub counts them
 * and github-slugger does.
 */
export function githubSlugger(): (text: string) => string {
  const counts = new Map<string, number>()
  return text => {
    const wanted = githubSlug(text)
    let anchor = wanted
    while (counts.has(anchor)) {
      const count = counts.get(wanted)! + 1
      counts.set(wanted, count)
      anchor = `${wanted}-${count}`
    }
    counts.set(anchor, 0)
    return anchor
  }
}
