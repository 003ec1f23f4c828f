import { nearest } from '../text/nearest.ts'
import type { Finding } from './support/check.ts'
import type { RunContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Gathered, GatheredAnchor, GatheredLink } from './support/gathered.ts'
import { looseAnchor } from './support/looseAnchor.ts'

/** Anchors that browsers and GitHub make by themselves: the top of a page, footnotes, lines of code. */
const MADE =
  /^(?:top|(?:user-content-)?fn(?:ref)?[-:].+|L\d+(?:-L\d+)?|:~:text=.*|__tabbed_\d+_\d+|[/!^].*)$/i
/** What GitHub and Bitbucket put before the anchors that they make. */
const PREFIX = /^(?:user-content-|markdown-header-)/
/** Files that are put into others, where their links have more to lead to. */
const FRAGMENT =
  /(?:^|[\\/])(?:_?(?:partials?|includes?|snippets?|fragments?|shared)[\\/]|_(?!index\.)[^\\/]+$)/i
/** What is a file wherever it is shown; an address without an ending, or with `.html`, is made by a site. */
const FILE =
  /\.(?:md|markdown|mdx|png|jpe?g|gif|svg|webp|avif|pdf|csv|tsv|json|ya?ml|toml|txt|docx?|xlsx?|pptx?|drawio|puml|mmd)$/i
const MARKDOWN = /\.(?:md|markdown|mdx)$/i
/** UTF-16 units of names that a file's broken links are compared with: some tenths of a second; later ones get no guess. */
const MAX_COMPARED = 5_000_000

type Guess = typeof nearest

export const linkTarget = defineCheck({
  id: 'link-target',
  about: 'Every link within the handbook leads somewhere.',
  why: 'A link to a heading that was renamed, or to a file that was moved, leaves its reader with nothing.',
  severity: 'error',
  examples: [
    {
      markdown:
        '# Code Review\n\nSee [review](#code-review), [scope](#scope) and [the web](https://example.com/#x).\n\n<a id="scope"></a>\n',
      findings: [],
    },
    {
      markdown: '# Code Review\n\nSee [review](#code-revew).\n',
      findings: ['3:5 There is no “#code-revew” in this file; did you mean #code-review?'],
    },
    {
      markdown: '# Code Review\n\nSee [review](#Code-Review).\n',
      findings: ['3:5 There is no “#Code-Review” in this file; did you mean #code-review?'],
      fixed: '# Code Review\n\nSee [review](#code-review).\n',
    },
    {
      markdown: '# Scope & Terms\n\nSee [terms](#scope-terms).\n',
      findings: ['3:5 There is no “#scope-terms” in this file; did you mean #scope--terms?'],
    },
    {
      markdown: '---\nlayout: page\n---\n\n# Scope & Terms\n\nSee [terms](#scope-terms).\n',
      findings: [],
    },
    {
      markdown: '# Team\n\n{{< people >}}\n\nAsk [Ada](#ada).\n',
      findings: [],
    },
    {
      markdown: 'See [release](release.md), [its tags](release.md#tag) and [on call](oncall.md).\n',
      others: { 'release.md': '# Release\n\n## Tags\n\n- Sign it\n', 'on-call.md': '# On call\n' },
      findings: [
        '1:28 There is no “#tag” in release.md; did you mean #tags?',
        '1:59 There is no file oncall.md; did you mean on-call.md?',
      ],
    },
  ],
  run: () => [],
  *across(context): Generator<Finding> {
    const { own } = context
    const findNearest = guesser()
    for (const anchor of own.lost) {
      const finding = missingAnchor(anchor, own, context, findNearest)
      if (finding) yield finding
    }
    for (const link of own.links) {
      const file = context.fileAt(link.path)
      const finding = file
        ? missingAnchor(link, file, context, findNearest)
        : missingFile(link, context, findNearest)
      if (finding) yield finding
    }
  },
})

/** Finds nearest names until so many were looked at that another broken link is no surprise. */
function guesser(): Guess {
  let left = MAX_COMPARED
  return (written, names) => {
    if (left <= 0) return null
    for (const name of names) left -= name.length
    return nearest(written, names)
  }
}

function missingAnchor(
  { anchor, position, anchorAt }: GatheredAnchor,
  file: Gathered,
  context: RunContext,
  findNearest: Guess,
): Finding | null {
  if (!anchor || MADE.test(anchor)) return null
  const anchors = context.anchorsOf(file)
  if (anchors.has(anchor) || anchors.has(anchor.replace(PREFIX, ''))) return null
  if (file.includes || FRAGMENT.test(file.file ?? '')) return null
  const lower = anchor.toLowerCase()
  if (lower === anchor && context.siteOf(file).slugs && context.looseAnchorsOf(file).has(looseAnchor(anchor)))
    return null
  const guess = anchors.has(lower) ? lower : findNearest(anchor, anchors)
  const where = file === context.own ? 'this file' : file.file
  const finding: Finding = {
    message: `There is no “#${anchor}” in ${where}${guess === null ? '' : `; did you mean #${guess}?`}`,
    position,
  }
  // Only the case of the anchor is wrong: GitHub and browsers look for it as it is.
  if (guess === lower && anchorAt >= 0)
    finding.fix = [{ start: anchorAt, end: anchorAt + anchor.length, text: lower }]
  return finding
}

function missingFile(
  { path, position }: GatheredLink,
  { own, list, files, siteOf }: RunContext,
  findNearest: Guess,
): Finding | null {
  if (!FILE.test(path)) return null
  const slash = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, slash))
  const name = path.slice(slash + 1)
  if (!list) {
    // Several sources are taken for the whole handbook; of one nobody knows what stands beside it.
    if (files.length < 2 || !MARKDOWN.test(path)) return null
    const known = files.flatMap(({ file }) => (file === null ? [] : [file]))
    return notThere(path, findNearest(path, known), position)
  }
  const names = list(folder)
  if (names?.includes(name) || (!MARKDOWN.test(path) && siteOf(own).urls)) return null
  const guess = findNearest(name, names ?? [])
  return notThere(path, guess === null ? null : path.slice(0, slash + 1) + guess, position)
}

function notThere(path: string, guess: string | null, position: Finding['position']): Finding {
  return { message: `There is no file ${path}${guess === null ? '' : `; did you mean ${guess}?`}`, position }
}
