import type { Repair } from '../model/index.ts'
import { applyRuns } from '../text/applyRuns.ts'

/** As much as diff and git show around a change. */
const CONTEXT = 3

interface Hunk {
  /** Lines of the old text, 0-based, `to` behind the last. */
  from: number
  to: number
  edits: { start: number; end: number; after: string }[]
}

/**
 * A unified diff of known edits, as `git apply` takes it: made from the edits themselves, so that its time grows with
 * the length of the text, not with the square of the changes.
 *
 * @param edits done on `before`, in order
 * @returns empty where there are none
 */
export function unifiedDiff(
  path: string,
  before: string,
  edits: readonly Pick<Repair, 'position' | 'after'>[],
): string {
  if (edits.length === 0) return ''
  const starts = [0]
  // Git's lines end at line feeds only.
  for (let at = before.indexOf('\n'); at >= 0 && at + 1 < before.length; at = before.indexOf('\n', at + 1))
    starts.push(at + 1)
  let shift = 0
  let text = `--- ${gitPath('a', path)}\n+++ ${gitPath('b', path)}\n`
  for (const { from, to, edits: inside } of hunks(edits, starts)) {
    const start = starts[from]!
    const end = starts[to] ?? before.length
    const oldLines = linesOf(before.slice(start, end))
    const newLines = linesOf(applyRuns(before, inside, start, end))
    const body = changes(oldLines, newLines)
    text += `@@ -${from + 1},${oldLines.length} +${from + 1 + shift},${newLines.length} @@\n${body}`
    shift += newLines.length - oldLines.length
  }
  return text
}

/** Edits whose surroundings meet are shown together. */
function hunks(edits: readonly Pick<Repair, 'position' | 'after'>[], starts: number[]): Hunk[] {
  const found: Hunk[] = []
  let line = 0
  for (const { position, after } of edits) {
    const { offset: start } = position.start
    const { offset: end } = position.end
    while (line + 1 < starts.length && starts[line + 1]! <= start) line++
    const first = line
    while (line + 1 < starts.length && starts[line + 1]! < end) line++
    const from = Math.max(0, first - CONTEXT)
    const to = Math.min(starts.length, line + 1 + CONTEXT)
    const last = found.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push({ start, end, after })
    } else found.push({ from, to, edits: [{ start, end, after }] })
  }
  return found
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** Lines alike at both ends are context; between them equal lines are, where as many stand on both sides. */
function changes(old: string[], changed: string[]): string {
  const paired = old.length === changed.length
  let head = 0
  while (head < old.length && head < changed.length && old[head] === changed[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < changed.length - head &&
    old.at(-1 - tail) === changed.at(-1 - tail)
  )
    tail++
  const removed = old.slice(head, old.length - tail)
  const added = changed.slice(head, changed.length - tail)
  const between = paired
    ? removed.map((line, index) =>
        line === added[index] ? marked(' ', [line]) : swapped([line], [added[index]!]),
      )
    : [swapped(removed, added)]
  return marked(' ', old.slice(0, head)) + between.join('') + marked(' ', old.slice(old.length - tail))
}

function swapped(removed: string[], added: string[]): string {
  return marked('-', removed) + marked('+', added)
}

function marked(mark: string, lines: string[]): string {
  return lines
    .map(line => (line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`))
    .join('')
}

/** Git quotes names with characters that would end the header line. */
function gitPath(side: string, path: string): string {
  const name = `${side}/${path.replace(/^\.?\//, '')}`
  if (!/[\x00-\x1f"\\\x7f]/.test(name)) return /\s/.test(name) ? `${name}\t` : name
  return `"${name.replace(/[\x00-\x1f"\\\x7f]/g, character => (/["\\]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`))}"`
}
