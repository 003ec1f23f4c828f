import { MEANINGS, type Meaning } from '../../review/policy.ts'
import { changesByChapter, type ShownChapter } from '../changesByChapter.ts'
import type { DiffReport } from '../diffJson.ts'
import { countsSummary, versionSummary } from '../reviewSummary.ts'
import { changeHtml } from './changeHtml.ts'
import { contentPolicy } from './contentPolicy.ts'
import { escapeHtml } from './escapeHtml.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/**
 * A review as one page that needs nothing else: the sum on top, then the changes by chapter, with filters by meaning and
 * keys to move. All text of the handbook in it is escaped, and nothing but its own script runs.
 */
export function diffHtml({ before, after, review }: DiffReport): string {
  const chapters = changesByChapter(review.findings)
  const counts = escapeHtml(countsSummary(review))
  const version = escapeHtml(versionSummary(review))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Handbook changes: ${counts}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#changes">To the changes</a>
<div class="page">
<header class="top">
<h1>Handbook changes</h1>
<p class="versions"><code>${escapeHtml(before)}</code> → <code>${escapeHtml(after)}</code></p>
<p class="verdict">${counts}${version ? `. ${version.charAt(0).toUpperCase()}${version.slice(1)}` : ''}.</p>
</header>
${chapters.length > 0 ? bar(chapters) : ''}<div class="columns">
${chapters.length > 0 ? navigation(chapters) : ''}<main id="changes" tabindex="-1">
${chapters.map(chapterHtml).join('')}</main>
</div>
</div>
${chapters.length > 0 ? `<script>${SCRIPT}</script>\n` : ''}</body>
</html>
`
}

function bar(chapters: readonly ShownChapter[]): string {
  const buttons = MEANINGS.map(
    (meaning, index) =>
      `<button type="button" class="${meaning}" data-filter="${meaning}" aria-pressed="true" aria-keyshortcuts="${index + 1}">${countOf(chapters, meaning)} ${meaning} <kbd aria-hidden="true">${index + 1}</kbd></button>`,
  )
  return `<div class="bar" data-script hidden>
<div class="filters" role="group" aria-label="Show changes that are">
${buttons.join('\n')}
</div>
<span id="status" role="status"></span>
<button type="button" id="keys" aria-pressed="true">Keys <kbd>j</kbd> <kbd>k</kbd> <kbd>1</kbd>–<kbd>3</kbd></button>
</div>
`
}

function navigation(chapters: readonly ShownChapter[]): string {
  const items = chapters.map(
    ({ title, changes }, index) =>
      `<li><a href="#chapter-${index + 1}"><bdi>${escapeHtml(title)}</bdi></a> <span class="count">${changes.length}</span></li>`,
  )
  return `<nav aria-labelledby="chapters">
<h2 id="chapters">Chapters</h2>
<ol>
${items.join('\n')}
</ol>
</nav>
`
}

function chapterHtml({ title, changes }: ShownChapter, index: number): string {
  const id = `chapter-${index + 1}`
  return `<section class="chapter" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" dir="auto">${escapeHtml(title)}</h2>
${changes.map(changeHtml).join('')}</section>
`
}

function countOf(chapters: readonly ShownChapter[], meaning: Meaning): number {
  return chapters.flatMap(({ changes }) => changes).filter(({ finding }) => finding.meaning === meaning)
    .length
}
