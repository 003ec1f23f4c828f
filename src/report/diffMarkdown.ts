import type { ChangedWords } from '../model/index.ts'
import { elideWords } from '../review/elideWords.ts'
import { MEANINGS, type Meaning } from '../review/policy.ts'
import { changesByChapter, type ShownChapter } from './changesByChapter.ts'
import type { DiffReport } from './diffJson.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { joinReformatted } from './joinReformatted.ts'
import { countsSummary, versionSummary } from './reviewSummary.ts'
import type { ShownChange } from './shownChange.ts'
import { taggedWords } from './taggedWords.ts'

/** GitHub takes comments of 65,536 characters; the rest is for who adds a line of their own. */
const MAX_LENGTH = 65_000
/** For the lines around the changes: the summary, and what is left out. */
const RESERVE = 2_000
/** A list to be read at a glance. */
const MAX_FIRST = 10
const GLANCE = { around: 30, most: 100, total: 200 }
const DETAIL = { around: 80, most: 600, total: 2000 }
const TITLE = { around: 60, most: 120, total: 120 }

const ICONS: { readonly [M in Meaning]: string } = { breaking: '🔴', notable: '🟡', editorial: '⚪' }

/**
 * A review as a comment for a pull request: a line that sums it up, the gravest changes, and all of them by chapter,
 * folded. Of more than a comment can hold, the least grave are left out, and it says so.
 */
export function diffMarkdown({ before, after, review }: DiffReport): string {
  const counts = countsSummary(review)
  const version = versionSummary(review)
  const names = `${name(before)} → ${name(after)}`
  const head = `### Handbook: ${escapeMarkdown(counts)}\n\n${version ? `${capital(escapeMarkdown(version))}. ` : ''}${names}\n`
  const chapters = joinReformatted(changesByChapter(review.findings))
  const grave = gravest(chapters).filter(({ finding }) => finding.meaning !== 'editorial')
  const glance = grave.slice(0, MAX_FIRST).map(glanceLine).join('')
  const more = grave.length > MAX_FIRST ? `- and ${grave.length - MAX_FIRST} more\n` : ''
  const top = `${head}${glance ? `\n${glance}${more}` : ''}`
  const { text, left } = details(chapters, MAX_LENGTH - RESERVE - top.length)
  return `${top}${text}${leftOut(left, review.findings.length)}`
}

function glanceLine(change: ShownChange): string {
  const { finding, what, name: called, text, section } = change
  const chapter = (finding.change.after ?? finding.change.before)!.titles[0]
  const where = [...(chapter === undefined ? [] : [chapter]), ...section].map(escapeShort).join(' › ')
  const words = called.some(({ kind }) => kind !== 'same') || text.length === 0 ? called : text
  const title = words === text && called.length > 0 ? `${marked(called, GLANCE)}: ` : ''
  const said = words.length > 0 ? `: ${title}${marked(words, GLANCE)}` : ''
  return `- ${icon(change)} **${escapeMarkdown(what)}**${where ? ` in ${where}` : ''}${said}\n`
}

/** The changes by chapter, folded, and those that there was no room for. */
function details(chapters: readonly ShownChapter[], room: number): { text: string; left: ShownChange[] } {
  const written = new Map<ShownChange, string>()
  const opened = new Set<ShownChapter>()
  const chapterOf = new Map(chapters.flatMap(chapter => chapter.changes.map(change => [change, chapter])))
  let used = 0
  const left = gravest(chapters).filter(change => {
    const chapter = chapterOf.get(change)!
    const item = detail(change)
    const length = item.length + (opened.has(chapter) ? 0 : fold(chapter, '').length)
    if (used + length > room) return true
    used += length
    opened.add(chapter)
    written.set(change, item)
    return false
  })
  const text = chapters
    .filter(chapter => opened.has(chapter))
    .map(chapter => fold(chapter, chapter.changes.map(change => written.get(change) ?? '').join('')))
    .join('')
  return { text, left }
}

function fold({ title, changes }: ShownChapter, items: string): string {
  return `\n<details>\n<summary><b>${escapeShort(title)}</b>: ${countsOf(changes)}</summary>\n\n${items}\n</details>\n`
}

function detail(change: ShownChange): string {
  const { finding, what, name: called, text, notes, where } = change
  const places = where.map(part => ` · ${escapeShort(part)}`).join('')
  const { approval } = finding
  const lines = [
    ...[called, text].filter(words => words.length > 0).map(words => marked(words, DETAIL)),
    ...notes.map(({ label, words }) => `${escapeMarkdown(label)}: ${marked(words, DETAIL)}`),
    `<sub>${escapeMarkdown(finding.reason)} (${finding.policy})</sub>`,
    ...(approval ? [`<sub>Approved${approval.reason ? `: ${escapeShort(approval.reason)}` : ''}</sub>`] : []),
  ]
  return `- ${icon(change)} **${escapeMarkdown(what)}**${places}${lines.map(line => `<br>${line}`).join('')}\n`
}

function leftOut(left: readonly ShownChange[], all: number): string {
  if (left.length === 0) return ''
  return `\n${totalOf(left)} of ${all} changes are left out here (${countsOf(left)}), as a comment cannot hold them; \`handbook-kit diff\` shows them all.\n`
}

/** `2 breaking, 1 notable`; what there is none of is left out. */
function countsOf(changes: readonly ShownChange[]): string {
  return MEANINGS.flatMap(meaning => {
    const count = totalOf(changes.filter(({ finding }) => finding.meaning === meaning))
    return count > 0 ? [`${count} ${meaning}`] : []
  }).join(', ')
}

function totalOf(changes: readonly ShownChange[]): number {
  return changes.reduce((sum, { count }) => sum + count, 0)
}

function gravest(chapters: readonly ShownChapter[]): ShownChange[] {
  const all = chapters.flatMap(({ changes }) => changes)
  return MEANINGS.flatMap(meaning => all.filter(({ finding }) => finding.meaning === meaning))
}

function icon({ finding: { meaning, approval } }: ShownChange): string {
  return `${approval ? '✅' : ICONS[meaning]} ${meaning}`
}

function marked(words: readonly ChangedWords[], limits: Parameters<typeof elideWords>[1]): string {
  return taggedWords(elideWords(words, limits), escapeMarkdown)
}

function escapeShort(text: string): string {
  return marked([{ kind: 'same', text }], TITLE)
}

function name(text: string): string {
  return `<code>${escapeShort(text)}</code>`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
