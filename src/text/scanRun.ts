import type { Candidate } from './candidateList.ts'
import { CHARACTER_CLASS, CLASS_COUNT, isLetterClass } from './characterClasses.ts'
import { readSequence, SEQUENCE_KIND, type Sequence } from './readSequence.ts'
import { RUN_WEIGHTS } from './runWeights.ts'
import type { ScanTables } from './scanTables.ts'
import { SCRIPT } from './scriptOf.ts'
import { scriptWeight } from './scriptWeight.ts'
import { targetWeight, UNASSIGNED_WEIGHT } from './targetWeight.ts'
import { weightBeside } from './weightBeside.ts'
import { weightOfLead } from './weightOfLead.ts'

const { asciiLower, latinUpper, greekLower, arabic, box, space } = CHARACTER_CLASS
const SPACE = 0x20
const NEWLINE = 0x0a
/** `“` and `‘` open phrases in English and close them in German and Czech. */
const DOUBLE_QUOTE = 0x201c
const SINGLE_QUOTE = 0x2018
/** Quotes and dashes, U+2000 to U+203F, whatever their last byte. */
const PUNCTUATION = 0x2000 >> 6

/** A plain space is a lost byte only of what many people write: `Ñ Ð¾` is с, whose control was dropped, and о, not Ѡ. */
const SPACED_LEAST = 1

/**
 * Reads damaged characters of `page` from `start` on, as many as follow each other, into `into`; false where
 * none does. `units` are those of a text of `length`, as `toUnits` makes them.
 */
export function scanRun(
  units: Uint16Array,
  length: number,
  start: number,
  page: number,
  tables: ScanTables,
  sequence: Sequence,
  into: Candidate,
): boolean {
  if (!readLikely(units, start, page, tables, sequence)) return false
  const { classes } = tables
  const before = start > 0 ? units[start - 1]! : SPACE
  readCharacters(units, length, start, before, page, tables, sequence, into)
  const { end } = into
  const after = end < length ? units[end]! : NEWLINE
  const first = classes[units[start]!]!
  into.start = start
  into.page = page
  into.pages = 1 << page
  into.score += oddness(units, start, end, classes[before]!, classes[after]!, tables)
  if (first === box && classes[units[start + 1]!] === box) into.score += RUN_WEIGHTS.drawing
  if (isLeftOut(after, classes)) into.score += RUN_WEIGHTS.foreign
  if (isLeftOut(before, classes)) into.score += RUN_WEIGHTS.foreign
  into.isForeign = first >= greekLower && first <= arabic ? 1 : 0
  return true
}

/** Reads the next character as `readSequence` does, but none that nobody has written; whether there is one. */
function readLikely(
  units: Uint16Array,
  at: number,
  page: number,
  { characters, targets }: ScanTables,
  into: Sequence,
): boolean {
  readSequence(units, at, page, characters, into)
  const { kind, codePoint } = into
  if (kind === SEQUENCE_KIND.spaced) return targetWeight(codePoint, targets) >= SPACED_LEAST
  if (codePoint > 0xffff && kind === SEQUENCE_KIND.strict)
    return targetWeight(codePoint, targets) > UNASSIGNED_WEIGHT
  return kind !== SEQUENCE_KIND.none
}

/**
 * Reads the characters of a run, of which the first stands in `sequence`: into `into` go where they end, how many there
 * are of each kind, and what they say by themselves and beside each other.
 *
 * @param unitBefore the unit before the run
 */
function readCharacters(
  units: Uint16Array,
  length: number,
  start: number,
  unitBefore: number,
  page: number,
  tables: ScanTables,
  sequence: Sequence,
  into: Candidate,
): void {
  const { classes, scripts, targets, isNordic } = tables
  let before = classes[unitBefore]!
  let script = scripts[unitBefore]!
  let leftOf = before
  let at = start
  let score = 0
  let count = 0
  let strict = 0
  let rare = 0
  let longSpaced = false
  do {
    const { kind, end, lead, codePoint, length: bytes } = sequence
    const following = end < length ? classes[units[end]!]! : space
    score += weightOfLead(units, at, lead, classes, leftOf, following)
    if (kind === SEQUENCE_KIND.lossy) score += lossyWeight(sequence)
    else {
      const isStrict = kind === SEQUENCE_KIND.strict
      const target = codePoint > 0xffff ? 0 : classes[codePoint]!
      const targetScript = codePoint > 0xffff ? SCRIPT.none : scripts[codePoint]!
      const weight = targetWeight(codePoint, targets)
      if (weight <= 0) rare++
      score += weight + RUN_WEIGHTS.length[isStrict ? bytes : bytes - 1]!
      score += scriptWeight(script, targetScript)
      score += weightBeside(codePoint, target, before, following, count === 0, isNordic)
      before = target
      script = targetScript
      if (isStrict) strict++
      else {
        longSpaced ||= bytes > 2
        if (targetScript === SCRIPT.asian) score += RUN_WEIGHTS.spacedAsian
      }
    }
    leftOf = space
    count++
    at = end
  } while (at < length && readLikely(units, at, page, tables, sequence))
  score += scriptWeight(script, scripts[at < length ? units[at]! : NEWLINE]!)
  if (strict === 0 && longSpaced) score += RUN_WEIGHTS.onlySpaced
  into.end = at
  into.score = score
  into.count = count
  into.strict = strict
  into.rare = rare
}

/** What a character says that lost a byte, and is gone. */
function lossyWeight({ length, partial }: Sequence): number {
  const weight = length > 2 ? RUN_WEIGHTS.length[length - 1]! : 0
  return partial >> 6 === PUNCTUATION ? weight + RUN_WEIGHTS.lostPunctuation : weight
}

/** How odd the units of a run are beside each other and between classes `before` and `after`, in text that is healthy. */
function oddness(
  units: Uint16Array,
  start: number,
  end: number,
  before: number,
  after: number,
  { classes, pairs }: ScanTables,
): number {
  const first = classes[units[start]!]!
  let odd = Math.max(0, pairs[before * CLASS_COUNT + first]!)
  let seen = first
  for (let at = start + 1; at < end; at++) {
    const next = classes[units[at]!]!
    odd += pairs[seen * CLASS_COUNT + next]!
    seen = next
  }
  odd += Math.max(0, pairs[seen * CLASS_COUNT + after]!)
  if (before === asciiLower && first === latinUpper && seen === latinUpper && after === asciiLower)
    odd += RUN_WEIGHTS.innerCapitals
  const last = units[end - 1]!
  if (!isLetterClass(after) && (last === DOUBLE_QUOTE || last === SINGLE_QUOTE))
    odd += RUN_WEIGHTS.germanClosing
  return odd
}

/** Whether a unit beside a run could be damage as well, being a letter or a line, and is no part of it: then neither is. */
function isLeftOut(unit: number, classes: Uint8Array): boolean {
  const own = classes[unit]!
  return unit > 0x7f && (isLetterClass(own) || own === box)
}
