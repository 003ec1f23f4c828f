import type { Candidate } from './candidateList.ts'
import { characterClass, classCount } from './characterClasses.ts'
import { readSequence, type Sequence, sequenceKind } from './readSequence.ts'
import { runWeights } from './runWeights.ts'
import type { ScanTables } from './scanTables.ts'
import { script } from './scriptOf.ts'
import { scriptWeight } from './scriptWeight.ts'
import { targetWeight } from './targetWeight.ts'
import { weightOfC2, weightOfC3 } from './weightOfLead.ts'

const { asciiLower, latinLower, latinUpper, arabic, box, space, greekLower } = characterClass
const newline = 0x0a
const enye = 0xf1
/** å; Å is it less 0x20. */
const ring = 0xe5
/** `“` and `‘` open phrases in English and close them in German and Czech. */
const doubleQuote = 0x201c
const singleQuote = 0x2018

const isLower = (number: number): boolean => number === asciiLower || number === latinLower
const isLetter = (number: number): boolean => number >= asciiLower && number <= arabic

/**
 * Reads damaged characters of `page` from `start` on, as many as follow each other, into `into`; false where
 * none does. `units` are those of a text of `length`, as `toUnits` makes them.
 */
export const scanRun = (
  units: Uint16Array,
  length: number,
  start: number,
  page: number,
  tables: ScanTables,
  sequence: Sequence,
  into: Candidate,
): boolean => {
  const { characters, classes, pairs, scripts, targets, isNordic } = tables
  readSequence(units, start, page, characters, sequence)
  if (sequence.kind === sequenceKind.none) return false
  const unitBefore = start > 0 ? units[start - 1]! : 0x20
  const before = classes[unitBefore]!
  const first = classes[units[start]!]!
  let odd = Math.max(0, pairs[before * classCount + first]!)
  let rest = first === box && classes[units[start + 1]!]! === box ? runWeights.drawing : 0
  let previousScript = scripts[unitBefore]!
  let afterLower = isLower(before)
  let seen: number = space
  let at = start
  let count = 0
  let strict = 0
  let longSpaced = false
  for (;;) {
    const { kind, end, lead, codePoint } = sequence
    if (kind === sequenceKind.none) break
    const previous: number = count > 0 ? space : before
    const following = end < length ? classes[units[end]!]! : space
    for (let inner = at; inner < end; inner++) {
      const next = classes[units[inner]!]!
      if (inner > start) odd += pairs[seen * classCount + next]!
      seen = next
    }
    if (lead === 0xc3) rest += weightOfC3(units, at, classes, previous, following)
    else if (lead === 0xc2) rest += weightOfC2(units, at, classes, previous)
    if (kind === sequenceKind.lossy) {
      if (sequence.length > 2) rest += runWeights.length[sequence.length - 1]!
      if (sequence.partial >> 6 === 0x2000 >> 6) rest += runWeights.lostPunctuation
    } else {
      const target = codePoint > 0xffff ? 0 : classes[codePoint]!
      const targetScript = codePoint > 0xffff ? script.none : scripts[codePoint]!
      const isStrict = kind === sequenceKind.strict
      rest +=
        targetWeight(codePoint, targets) +
        runWeights.length[isStrict ? sequence.length : sequence.length - 1]!
      rest += scriptWeight(previousScript, targetScript)
      if (target === latinUpper && afterLower) rest += runWeights.targetCapital
      if (codePoint === enye && !isLetter(following)) rest += runWeights.targetEnye
      if (isNordic && (codePoint | 0x20) === ring) rest += runWeights.nordicRing
      afterLower = isLower(target)
      previousScript = targetScript
      if (isStrict) strict++
      else {
        longSpaced ||= sequence.length > 2
        if (targetScript === script.asian) rest += runWeights.spacedAsian
      }
    }
    count++
    at = end
    if (at >= length) break
    readSequence(units, at, page, characters, sequence)
  }
  const unitAfter = at < length ? units[at]! : newline
  const after = classes[unitAfter]!
  odd += Math.max(0, pairs[seen * classCount + after]!)
  if (before === asciiLower && first === latinUpper && seen === latinUpper && after === asciiLower)
    odd += runWeights.innerCapitals
  rest += scriptWeight(previousScript, scripts[unitAfter]!)
  const last = units[at - 1]!
  if (!isLetter(after) && (last === doubleQuote || last === singleQuote)) odd += runWeights.germanClosing
  if (strict === 0 && longSpaced) rest += runWeights.onlySpaced
  // A letter or a line of the same kind that is not part of the run: then neither is damaged.
  if (unitAfter > 0x7f && (isLetter(after) || after === box)) rest += runWeights.foreign
  if (unitBefore > 0x7f && (isLetter(before) || before === box)) rest += runWeights.foreign
  into.start = start
  into.end = at
  into.page = page
  into.pages = 1 << page
  into.score = odd + rest
  into.count = count
  into.strict = strict
  into.isForeign = first >= greekLower && first <= arabic ? 1 : 0
  return true
}
