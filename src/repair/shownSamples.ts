import type { MojibakeRun } from '../text/findMojibake.ts'
import { hasWord } from './hasWord.ts'
import { lineAround } from './lineAround.ts'

/** These stand between words in healthy text too. */
const STANDS_ALONE = /^[\s\u2010-\u2015\u2026\u2022\u00b7]*$/
/** What may stand around a sample: white space, cells, emphasis, brackets, punctuation. */
const BEFORE = /(?:^|[\s|*_~([{/,])$/
const AFTER = /^(?:$|[\s|*_~)\]}/,.:;!?])/
/** An amount goes with the sign before or behind it. */
const MAX_DIGITS = 20
const DIGITS_BEFORE = /\d[\d.,]*$/
const DIGITS_AFTER = /^\d[\d.,]*\d|^\d/
/** What lists single letters. */
const MAX_BETWEEN = 5
const BETWEEN = /^(?:,[ \t]*|[ \t]*\/[ \t]*)$/
/** Nobody says this of letters that are as they should be. */
const DAMAGE =
  /\binstead of\b|\bappears?\b|\bshows? up\b|\blooks? like\b|\bturn(?:s|ed)? into\b|\breplac|\bgarbled?\b|\bstrange\b|\bweird\b|\bbroken\b|\bwrong/i

/**
 * Makes a test for damage that a text shows though no quotes are around it: a word that is nothing else, where its line
 * has what it stands for too (`Replace â€™ with ’`), or one of several letters in a line that speaks of damage
 * (`Ã¼, Ã¶, Ã¤ appear instead of umlauts`).
 *
 * @param runs in order, without overlap
 */
export function shownSamples(
  text: string,
  runs: readonly MojibakeRun[],
): (start: number, end: number) => boolean {
  const shown = new Set<number>()
  const add = ({ start, end }: MojibakeRun) => {
    for (let at = start; at < end; at++) shown.add(at)
  }
  runs.forEach((run, index) => {
    if (standsBesideHealthy(text, run)) add(run)
    const next = runs[index + 1]
    if (!next || next.start - run.end > MAX_BETWEEN || !BETWEEN.test(text.slice(run.end, next.start))) return
    if (!isLoneLetter(text, run) || !isLoneLetter(text, next)) return
    if (!speaksOfDamage(text, run)) return
    add(run)
    add(next)
  })
  return (start, end) => {
    for (let at = start; at < end; at++) if (shown.has(at)) return true
    return false
  }
}

function speaksOfDamage(text: string, { start, end }: MojibakeRun): boolean {
  const { head, tail } = lineAround(text, start, end)
  return DAMAGE.test(head) || DAMAGE.test(tail)
}

function isLoneLetter(text: string, { start, end, after }: MojibakeRun): boolean {
  return (
    /^\p{Script=Latin}$/u.test(after) &&
    BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
    AFTER.test(text.slice(end, end + 1))
  )
}

function standsBesideHealthy(text: string, { start, end, after }: MojibakeRun): boolean {
  if (STANDS_ALONE.test(after)) return false
  const { head, tail } = lineAround(text, start, end)
  const amountBefore = DIGITS_BEFORE.exec(head.slice(-MAX_DIGITS))?.[0] ?? ''
  const amountAfter = DIGITS_AFTER.exec(tail)?.[0] ?? ''
  const before = head.slice(0, head.length - amountBefore.length)
  const behind = tail.slice(amountAfter.length)
  if (!BEFORE.test(before) || !AFTER.test(behind)) return false
  const healthy = amountBefore + after + amountAfter
  return hasWord(before, healthy) || hasWord(behind, healthy)
}
