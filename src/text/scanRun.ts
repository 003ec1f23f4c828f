import { characterClass, classCount } from './characterClasses.ts'
import type { CharacterTable } from './characterTable.ts'
import { readSequence, type Sequence, type SequenceKind } from './readSequence.ts'
import { runWeights } from './runWeights.ts'
import { script, scriptOf } from './scriptOf.ts'
import { scriptWeight } from './scriptWeight.ts'
import { targetWeight } from './targetWeight.ts'

/** A stretch of text that one page turns into UTF-8, and how much speaks for its being damage. */
export interface Candidate {
  start: number
  end: number
  /** An index of `codePages`; the best of `pages`. */
  page: number
  /** The pages that read it the same way: bit n is page n. */
  pages: number
  score: number
  /** The part of the score that the oddness of its characters as healthy text has. */
  odd: number
  /** How many damaged characters it holds. */
  count: number
  /** How many of them are strict UTF-8. */
  strict: number
  /** Whether its first character is no Latin letter, but a letter. */
  isForeign: boolean
}

/** The tables that a scan reads, fetched once per text. */
export interface Tables {
  characters: CharacterTable
  classes: Uint8Array
  pairs: Int8Array
}

const { asciiLower, asciiUpper, latinLower, latinUpper, arabic, apostrophe, box, space } = characterClass
const { closing, dash, opening, greekLower } = characterClass
const enye = 0xf1
/** They open phrases in English and close them in German and Czech. */
const germanClosing = '“‘'
const cedillas = 'Şş'

const isLower = (number: number): boolean => number === asciiLower || number === latinLower
const isLetter = (number: number): boolean => number >= asciiLower && number <= arabic
const isUpper = (number: number): boolean => number === asciiUpper || number === latinUpper
const isAccented = (number: number): boolean => number === latinLower || number === latinUpper
const isMark = (number: number): boolean => number === dash || number === opening || number === closing

/** What a lead byte 0xC3 says with the class of what precedes it, of the unit behind it and of what follows. */
const weightOfC3 = (text: string, at: number, classes: Uint8Array, before: number, after: number): number => {
  const lead = classes[text.charCodeAt(at)]!
  const next = classes[text.charCodeAt(at + 1)]!
  // Romanian words end in Ă; of the letters that 0xC3 is, only Ã is rare in capitals.
  const isCommon = isUpper(before) && text[at] !== 'Ã'
  let weight: number = isCommon ? 0 : runWeights.leadC3
  if (lead !== latinUpper) return weight
  if (isAccented(next) && !cedillas.includes(text[at + 1]!)) weight += runWeights.leadBeforeAccent
  const isTilde = isLetter(before)
    ? next === dash && text[at] === 'Ã'
    : next !== apostrophe && (isMark(next) || isLetter(next))
  return isTilde && isLetter(after) ? weight + runWeights.tildeBeforeLetter : weight
}

/** The same for 0xC2: Â, and Ā in cp1257. */
const weightOfC2 = (text: string, at: number, classes: Uint8Array, before: number): number => {
  const { leadBeforeAccent } = runWeights
  const leadC2 = isUpper(before) ? 0 : runWeights.leadC2
  const isOdd = classes[text.charCodeAt(at)] === latinUpper && isAccented(classes[text.charCodeAt(at + 1)]!)
  return isOdd && !cedillas.includes(text[at + 1]!) ? leadC2 + leadBeforeAccent : leadC2
}

/** Reads damaged characters of `page` from `start` on, as many as follow each other; null where none does. */
export const scanRun = (
  text: string,
  start: number,
  page: number,
  tables: Tables,
  sequence: Sequence,
): Candidate | null => {
  const { characters, classes, pairs } = tables
  readSequence(text, start, page, characters, sequence)
  if (sequence.kind === 'none') return null
  const unitBefore = start > 0 ? text.charCodeAt(start - 1) : 0x20
  const before = classes[unitBefore]!
  const first = classes[text.charCodeAt(start)]!
  let odd = Math.max(0, pairs[before * classCount + first]!)
  let rest = first === box && classes[text.charCodeAt(start + 1)]! === box ? runWeights.drawing : 0
  let previousScript = scriptOf(unitBefore)
  let afterLower = isLower(before)
  let seen: number = space
  let at = start
  let count = 0
  let strict = 0
  let longSpaced = false
  for (;;) {
    const { kind, end, lead, codePoint, length } = sequence
    if ((kind as SequenceKind) === 'none') break
    const previous: number = count > 0 ? space : before
    const following = end < text.length ? classes[text.charCodeAt(end)]! : space
    for (let inner = at; inner < end; inner++) {
      const next = classes[text.charCodeAt(inner)]!
      if (inner > start) odd += pairs[seen * classCount + next]!
      seen = next
    }
    if (lead === 0xc3) rest += weightOfC3(text, at, classes, previous, following)
    else if (lead === 0xc2) rest += weightOfC2(text, at, classes, previous)
    if (kind === 'lossy') {
      if (length > 2) rest += runWeights.length[length - 1]!
      if (sequence.partial >> 6 === 0x2000 >> 6) rest += runWeights.lostPunctuation
    } else {
      const target = classes[codePoint] ?? 0
      const targetScript = scriptOf(codePoint)
      rest += targetWeight(codePoint) + runWeights.length[kind === 'strict' ? length : length - 1]!
      rest += scriptWeight(previousScript, targetScript)
      if (target === latinUpper && afterLower) rest += runWeights.targetCapital
      if (codePoint === enye && !isLetter(following)) rest += runWeights.targetEnye
      afterLower = isLower(target)
      previousScript = targetScript
      if (kind === 'strict') strict++
      else longSpaced ||= length > 2
      if (kind === 'spaced' && targetScript === script.asian) rest += runWeights.spacedAsian
    }
    count++
    at = end
    if (at >= text.length) break
    readSequence(text, at, page, characters, sequence)
  }
  const unitAfter = at < text.length ? text.charCodeAt(at) : 0x0a
  const after = classes[unitAfter]!
  odd += Math.max(0, pairs[seen * classCount + after]!)
  if (before === asciiLower && first === latinUpper && seen === latinUpper && after === asciiLower)
    odd += runWeights.innerCapitals
  rest += scriptWeight(previousScript, scriptOf(unitAfter))
  if (!isLetter(after) && germanClosing.includes(text[at - 1]!)) odd += runWeights.germanClosing
  if (strict === 0 && longSpaced) rest += runWeights.onlySpaced
  // A letter or a line of the same kind that is not part of the run: then neither is damaged.
  if (unitAfter > 0x7f && (isLetter(after) || after === box)) rest += runWeights.foreign
  if (unitBefore > 0x7f && (isLetter(before) || before === box)) rest += runWeights.foreign
  const isForeign = first >= greekLower && first <= arabic
  return { start, end: at, page, pages: 1 << page, score: odd + rest, odd, count, strict, isForeign }
}
