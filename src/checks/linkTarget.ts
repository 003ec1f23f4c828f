import { nearest } from '../text/nearest.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext, FileContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Target } from './support/fileFacts.ts'
import { linkPath } from './support/linkPath.ts'

/** Anchors that browsers and GitHub make by themselves: the top of a page, footnotes, lines of code. */
const MADE = /^(?:top|(?:user-content-)?fn(?:ref)?[-:].+|L\d+(?:-L\d+)?|:~:text=.*)$/i
/** What is a file wherever it is shown; an address without an ending, or with `.html`, is made by a site. */
const FILE =
  /\.(?:md|markdown|mdx|png|jpe?g|gif|svg|webp|avif|pdf|csv|tsv|json|ya?ml|toml|txt|docx?|xlsx?|pptx?|drawio|puml|mmd)$/i
const MARKDOWN = /\.(?:md|markdown|mdx)$/i

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
      markdown: 'See [release](release.md), [its tags](release.md#tag) and [on call](oncall.md).\n',
      others: { 'release.md': '# Release\n\n## Tags\n\n- Sign it\n', 'on-call.md': '# On call\n' },
      findings: [
        '1:28 There is no “#tag” in release.md; did you mean #tags?',
        '1:59 There is no file oncall.md; did you mean on-call.md?',
      ],
    },
  ],
  *run(context): Generator<Finding> {
    for (const target of context.facts.targets) {
      const link = linkPath(target.url, context.file)
      if (!link) continue
      const file = link.path === null ? context : context.fileAt(link.path)
      const finding = file
        ? link.anchor && missingAnchor(link.anchor, file, target, context)
        : missingFile(link.path!, target, context)
      if (finding) yield finding
    }
  },
})

function missingAnchor(
  anchor: string,
  file: FileContext,
  target: Target,
  context: CheckContext,
): Finding | null {
  const anchors = file.facts.anchors()
  if (anchors.has(anchor) || anchors.has(anchor.replace(/^user-content-/, '')) || MADE.test(anchor))
    return null
  const lower = anchor.toLowerCase()
  const guess = anchors.has(lower) ? lower : nearest(anchor, [...anchors])
  const where = file.file === context.file ? 'this file' : file.file
  const finding: Finding = {
    message: `There is no “#${anchor}” in ${where}${guess === null ? '' : `; did you mean #${guess}?`}`,
    position: context.places.of(target),
  }
  const fix = guess === lower ? caseFix(target, anchor, lower, context) : null
  return fix ? { ...finding, fix: [fix] } : finding
}

/** Only the case of the anchor is wrong: GitHub and browsers look for it as it is. */
function caseFix(target: Target, anchor: string, lower: string, { source, places }: CheckContext) {
  const { start, end } = places.of(target)
  const at = source.slice(start.offset, end.offset).lastIndexOf(`#${anchor}`)
  if (at < 0) return null
  const from = start.offset + at + 1
  return { start: from, end: from + anchor.length, text: lower }
}

function missingFile(path: string, target: Target, { list, files, places }: CheckContext): Finding | null {
  if (!FILE.test(path)) return null
  const slash = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, slash))
  const name = path.slice(slash + 1)
  if (!list) {
    // Several sources are taken for the whole handbook; of one nobody knows what stands beside it.
    if (files.length < 2 || !MARKDOWN.test(path)) return null
    const known = files.flatMap(({ file }) => (file === null ? [] : [file]))
    return notThere(path, nearest(path, known), places.of(target))
  }
  const names = list(folder)
  if (names?.includes(name)) return null
  const guess = nearest(name, names ?? [])
  return notThere(path, guess === null ? null : path.slice(0, slash + 1) + guess, places.of(target))
}

function notThere(path: string, guess: string | null, position: Finding['position']): Finding {
  return { message: `There is no file ${path}${guess === null ? '' : `; did you mean ${guess}?`}`, position }
}
