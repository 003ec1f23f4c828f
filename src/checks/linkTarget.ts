import { nearest } from '../text/nearest.ts'
import type { Finding } from './support/check.ts'
import type { RunContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { fileName } from './support/fileName.ts'
import type { Gathered, GatheredAnchor, GatheredLink } from './support/gathered.ts'
import { guessAnchor } from './support/guessAnchor.ts'
import { isPage } from './support/isPage.ts'
import { isTemplate } from './support/isTemplate.ts'
import { looseAnchor } from './support/looseAnchor.ts'
import { nearPath } from './support/nearPath.ts'

/** Anchors that browsers and GitHub make by themselves: the top of a page, footnotes, lines of code. */
const MADE =
  /^(?:top|(?:user-content-)?fn(?:ref)?(?:[-:].+|\d{1,4})|L\d+(?:-L\d+)?|:~:text=.*|__tabbed_\d+_\d+|[/!^].*)$/i
/** What GitHub and Bitbucket put before the anchors that they make. */
const PREFIX = /^(?:user-content-|markdown-header-)/
/** Files that are put into others, where their links have more to lead to. */
const FRAGMENT =
  /(?:^|[\\/])(?:_?(?:partials?|includes?|snippets?|fragments?)[\\/]|_shared[\\/]|_(?!index\.)[^\\/]+$)/i
/** What is a file wherever it is shown; an address without an ending, or with `.html`, is made by a site. */
const FILE =
  /\.(?:md|markdown|mdx|png|jpe?g|gif|svg|webp|avif|pdf|csv|tsv|json|ya?ml|toml|txt|docx?|xlsx?|pptx?|drawio|puml|mmd)$/i
/** One of these stands in many folders, and tells nothing of where another one went. */
const COMMON = /^(?:index|_index|readme|contributing|changelog|license|security)\./i

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
    { markdown: '# Code\n\nBack to [1](#fnref1), [2](#fn2), [3](#fn:3).\n', findings: [] },
    { markdown: '# Code\n\n## Scope\n\n## Scope\n\nSee [scope](#scope_1).\n', findings: [] },
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
    {
      markdown:
        '# Chat\n\n## Rules of retention\n\nSee [rules](#retention) and [more](#er).\n\n## R\n\nA language.\n',
      findings: [
        '5:5 There is no “#retention” in this file; did you mean #rules-of-retention?',
        '5:29 There is no “#er” in this file',
      ],
    },
    {
      markdown: 'See [release](release.md).\n',
      others: { 'process/release.md': '# Release\n' },
      findings: ['1:5 There is no file release.md; did you mean process/release.md?'],
    },
    {
      markdown: 'See [people](@/people.md) and [teams](~/teams.md).\n',
      others: { 'a.md': '# A\n' },
      findings: [],
    },
    {
      markdown: 'See [people](../../people.md).\n',
      file: 'templates/team.md',
      others: { 'a.md': '# A\n' },
      findings: [],
    },
    {
      markdown: 'See [people](#poeple).\n\n# People\n\nAll.\n',
      file: 'shared/team.md',
      findings: ['1:5 There is no “#poeple” in this file; did you mean #people?'],
    },
    {
      markdown: 'See [people](#poeple).\n\n# People\n\nAll.\n',
      file: '/home/me/includes/handbook/docs/team.md',
      findings: ['1:5 There is no “#poeple” in this file; did you mean #people?'],
    },
  ],
  run: () => [],
  *across(context): Generator<Finding> {
    const { own } = context
    for (const anchor of own.lost) {
      const finding = missingAnchor(anchor, own, context)
      if (finding) yield finding
    }
    for (const link of own.links) {
      const file = context.fileAt(link.path)
      const finding = file ? missingAnchor(link, file, context) : missingFile(link, context)
      if (finding) yield finding
    }
  },
})

function missingAnchor(
  { anchor, position, anchorAt }: GatheredAnchor,
  file: Gathered,
  context: RunContext,
): Finding | null {
  if (!anchor || MADE.test(anchor)) return null
  const anchors = context.anchorsOf(file)
  if ([anchor, anchor.replace(PREFIX, ''), anchor.replace(/_(?=\d+$)/, '-')].some(name => anchors.has(name)))
    return null
  if (file.includes || FRAGMENT.test(nearPath(file.file ?? ''))) return null
  const lower = anchor.toLowerCase()
  if (lower === anchor && context.siteOf(file).slugs && context.looseAnchorsOf(file).has(looseAnchor(anchor)))
    return null
  const guess = context.guess(anchor, anchors, () => guessAnchor(anchor, anchors))
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

function missingFile({ path, position }: GatheredLink, context: RunContext): Finding | null {
  const { own, list, files, guess, siteOf, filesNamed } = context
  // A form to copy links to what stands around its copies.
  if (!FILE.test(path) || isTemplate(own.file)) return null
  const name = fileName(path)
  const folder = path.slice(0, -name.length - 1)
  const moved = filesNamed(name)
  const elsewhere = moved.length === 1 && !COMMON.test(name) ? moved[0]! : null
  if (!list) {
    // Several sources are taken for the whole handbook; of one nobody knows what stands beside it.
    if (files.length < 2 || !isPage(path)) return null
    const known = context.paths()
    return notThere(path, guess(path, known, () => nearest(path, known)) ?? elsewhere, position)
  }
  const names = list(folder) ?? []
  if (names.includes(name) || (!isPage(path) && siteOf(own).urls)) return null
  const found = guess(name, names, () => nearest(name, names))
  return notThere(path, found === null ? elsewhere : path.slice(0, -name.length) + found, position)
}

function notThere(path: string, guess: string | null, position: Finding['position']): Finding {
  return { message: `There is no file ${path}${guess === null ? '' : `; did you mean ${guess}?`}`, position }
}
