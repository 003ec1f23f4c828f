import { githubSlugger } from '../../text/githubSlugger.ts'
import { looseAnchor } from './looseAnchor.ts'

interface Headings {
  headings: readonly { text: string }[]
}

/** The anchors of a file: those that are given, and of headings the slugs that GitHub gives, `-1` for a second one. */
export function anchorsOf({ ids, headings }: Headings & { ids: Iterable<string> }): ReadonlySet<string> {
  const anchors = new Set(ids)
  const slug = githubSlugger()
  for (const { text } of headings) anchors.add(slug(bare(text)))
  return anchors
}

/** What makers of anchors agree on of the headings of a file, a second one of its kind with a number. */
export function looseAnchorsOf({ headings }: Headings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of headings) {
    const name = looseAnchor(bare(text))
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    if (count > 0) counts.set(`${name}${count}`, 0)
  }
  return new Set(counts.keys())
}

function bare(text: string): string {
  return text.replace(/\s*\{:?\s?#[^{}]*\}\s*$/, '').trim()
}
