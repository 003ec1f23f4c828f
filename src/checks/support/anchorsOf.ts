import GithubSlugger from 'github-slugger'

/** The anchors of a file: those that are given, and of headings the slugs that GitHub gives, `-1` for a second one. */
export function anchorsOf({
  ids,
  headings,
}: {
  ids: Iterable<string>
  headings: readonly { text: string }[]
}): ReadonlySet<string> {
  const anchors = new Set(ids)
  const slugger = new GithubSlugger()
  for (const { text } of headings) {
    const bare = text.replace(/\s*\{:?\s?#[^{}]*\}\s*$/, '')
    anchors.add(slugger.slug(bare.trim()))
  }
  return anchors
}
