import type { Candidate } from './candidateList.ts'
import { CHARACTER_CLASS, CLASS_COUNT, isLetterClass } from './characterClasses.ts'
import type { CharacterTable } from './characterTable.ts'
import { readSequence, SEQUENCE_KIND, type Sequence } from './readSequence.ts'
import { RUN_WEIGHTS } from './runWeights.ts'
import type { ScanTables } from './scanTables.ts'
import { SCRIPT } from './scriptOf.ts'
import { scriptWeight } from './scriptWeight.ts'
import { targetWeight, UNASSIGNED_WEIGHT } from './targetWeight.ts'
import { weightOfC2, weightOfC3 } from './weightOfLead.ts'

const { asciiLower, latinLower, latinUpper, arabic, box, space } = CHARACTER_CLASS
const { greekLower, greekUpper, cyrillicLower, cyrillicUpper } = CHARACTER_CLASS
const NEWLINE = 0x0a
const ENYE = 0xf1
/** ù. */
const GRAVE = 0xf9
/** ě. */
const CARON = 0x11b
const TIMES = 0xd7
const DIVIDED = 0xf7
/** å; Å is it less 0x20. */
const RING = 0xe5
/** `“` and `‘` open phrases in English and close them in German and Czech. */
const DOUBLE_QUOTE = 0x201c
const SINGLE_QUOTE = 0x2018

/** A plain space is a lost byte only of what many people write: `Ñ Ð¾` is с, whose control was dropped, and о, not Ѡ. */
const SPACED_LEAST = 1

/** Reads the next character as `readSequence` does, but none that nobody has written. */
function readLikely(
  units: Uint16Array,
  at: number,
  page: number,
  characters: CharacterTable,
  targets: Int8Array,
  into: Sequence,
): void {
  readSequence(units, at, page, characters, into)
  const { kind, codePoint } = into
  if (kind === SEQUENCE_KIND.spaced) {
    if (targetWeight(codePoint, targets) < SPACED_LEAST) into.kind = SEQUENCE_KIND.none
  } else if (codePoint > 0xffff && kind === SEQUENCE_KIND.strict) {
    if (targetWeight(codePoint, targets) <= UNASSIGNED_WEIGHT) into.kind = SEQUENCE_KIND.none
  }
}

/** Whether a capital of class `upper` has a small letter of its script in the class `beside`. */
function hasLower(upper: number, beside: number): boolean {
  if (upper === latinUpper) return beside === asciiLower || beside === latinLower
  if (upper === greekUpper) return beside === greekLower
  return upper === cyrillicUpper && beside === cyrillicLower
}

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
  const { characters, classes, pairs, scripts, targets, isNordic } = tables
  readLikely(units, start, page, characters, targets, sequence)
  if (sequence.kind === SEQUENCE_KIND.none) return false
  const unitBefore = start > 0 ? units[start - 1]! : 0x20
  const before = classes[unitBefore]!
  const first = classes[units[start]!]!
  let odd = Math.max(0, pairs[before * CLASS_COUNT + first]!)
  let rest = first === box && classes[units[start + 1]!]! === box ? RUN_WEIGHTS.drawing : 0
  let previousScript = scripts[unitBefore]!
  let targetBefore = before
  let seen: number = space
  let at = start
  let count = 0
  let strict = 0
  let rare = 0
  let longSpaced = false
  for (;;) {
    const { kind, end, lead, codePoint } = sequence
    if (kind === SEQUENCE_KIND.none) break
    const previous: number = count > 0 ? space : before
    const following = end < length ? classes[units[end]!]! : space
    for (let inner = at; inner < end; inner++) {
      const next = classes[units[inner]!]!
      if (inner > start) odd += pairs[seen * CLASS_COUNT + next]!
      seen = next
    }
    if (lead === 0xc3) rest += weightOfC3(units, at, classes, previous, following)
    else if (lead === 0xc2) rest += weightOfC2(units, at, classes, previous)
    if (kind === SEQUENCE_KIND.lossy) {
      if (sequence.length > 2) rest += RUN_WEIGHTS.length[sequence.length - 1]!
      if (sequence.partial >> 6 === 0x2000 >> 6) rest += RUN_WEIGHTS.lostPunctuation
    } else {
      const target = codePoint > 0xffff ? 0 : classes[codePoint]!
      const targetScript = codePoint > 0xffff ? SCRIPT.none : scripts[codePoint]!
      const isStrict = kind === SEQUENCE_KIND.strict
      const weight = targetWeight(codePoint, targets)
      if (weight <= 0) rare++
      rest += weight + RUN_WEIGHTS.length[isStrict ? sequence.length : sequence.length - 1]!
      rest += scriptWeight(previousScript, targetScript)
      const isInner = isLetterClass(targetBefore)
      if (hasLower(target, targetBefore) || (isInner && count === 0 && hasLower(target, following)))
        rest += RUN_WEIGHTS.targetCapital
      if (codePoint === ENYE && !isLetterClass(following)) rest += RUN_WEIGHTS.targetEnye
      if (codePoint === GRAVE && isLetterClass(following)) rest += RUN_WEIGHTS.targetGrave
      if (codePoint === CARON && !isInner) rest += RUN_WEIGHTS.targetCaron
      if (isInner && (codePoint === TIMES || codePoint === DIVIDED)) rest += RUN_WEIGHTS.targetOperator
      if (isNordic && (codePoint | 0x20) === RING) rest += RUN_WEIGHTS.nordicRing
      targetBefore = target
      previousScript = targetScript
      if (isStrict) strict++
      else {
        longSpaced ||= sequence.length > 2
        if (targetScript === SCRIPT.asian) rest += RUN_WEIGHTS.spacedAsian
      }
    }
    count++
    at = end
    if (at >= length) break
    readLikely(units, at, page, characters, targets, sequence)
  }
  const unitAfter = at < length ? units[at]! : NEWLINE
  const after = classes[unitAfter]!
  odd += Math.max(0, pairs[seen * CLASS_COUNT + after]!)
  if (before === asciiLower && first === latinUpper && seen === latinUpper && after === asciiLower)
    odd += RUN_WEIGHTS.innerCapitals
  rest += scriptWeight(previousScript, scripts[unitAfter]!)
  const last = units[at - 1]!
  if (!isLetterClass(after) && (last === DOUBLE_QUOTE || last === SINGLE_QUOTE))
    odd += RUN_WEIGHTS.germanClosing
  if (strict === 0 && longSpaced) rest += RUN_WEIGHTS.onlySpaced
  // A letter or a line of the same kind that is not part of the run: then neither is damaged.
  if (unitAfter > 0x7f && (isLetterClass(after) || after === box)) rest += RUN_WEIGHTS.foreign
  if (unitBefore > 0x7f && (isLetterClass(before) || before === box)) rest += RUN_WEIGHTS.foreign
  into.start = start
  into.end = at
  into.page = page
  into.pages = 1 << page
  into.score = odd + rest
  into.count = count
  into.strict = strict
  into.rare = rare
  into.isForeign = first >= greekLower && first <= arabic ? 1 : 0
  return true
}
