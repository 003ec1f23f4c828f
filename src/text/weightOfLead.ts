import { CHARACTER_CLASS, isLetterClass } from './characterClasses.ts'
import { RUN_WEIGHTS } from './runWeights.ts'

const { asciiUpper, latinLower, latinUpper, opening, closing, apostrophe, dash, suffix } = CHARACTER_CLASS
const TILDE = 0xc3

function isUpper(number: number): boolean {
  return number === asciiUpper || number === latinUpper
}

function isAccented(number: number): boolean {
  return number === latinLower || number === latinUpper
}

function isMark(number: number): boolean {
  return number === dash || number === opening || number === closing
}

/** Ş and ş. */
function isCedilla(unit: number): boolean {
  return unit === 0x15e || unit === 0x15f
}

/**
 * What the unit at `at` says that opens a character with byte `lead`, if that is 0xC2 or 0xC3: with the class of what
 * precedes it, of the unit behind it and of what follows the character.
 */
export function weightOfLead(
  units: Uint16Array,
  at: number,
  lead: number,
  classes: Uint8Array,
  before: number,
  after: number,
): number {
  if (lead === 0xc3) return weightOfC3(units, at, classes, before, after)
  return lead === 0xc2 ? weightOfC2(units, at, classes, before) : 0
}

function weightOfC3(
  units: Uint16Array,
  at: number,
  classes: Uint8Array,
  before: number,
  after: number,
): number {
  const unit = units[at]!
  const next = classes[units[at + 1]!]!
  // Romanian words end in Ă; of the letters that 0xC3 is, only Ã is rare in capitals.
  const isCommon = isUpper(before) && unit !== TILDE
  let weight: number = isCommon ? 0 : RUN_WEIGHTS.leadC3
  if (classes[unit]! !== latinUpper) return weight
  if (isAccented(next) && !isCedilla(units[at + 1]!)) weight += RUN_WEIGHTS.leadBeforeAccent
  const isTilde = isLetterClass(before)
    ? next === dash && unit === TILDE
    : next !== apostrophe && (isMark(next) || isLetterClass(next))
  return isTilde && isLetterClass(after) ? weight + RUN_WEIGHTS.tildeBeforeLetter : weight
}

/** Â, and Ā in cp1257. */
function weightOfC2(units: Uint16Array, at: number, classes: Uint8Array, before: number): number {
  const { leadBeforeAccent } = RUN_WEIGHTS
  const next = classes[units[at + 1]!]!
  // No word ends in Â before a sign such as ®: `LEGOÂ®`.
  const leadC2 = isUpper(before) && next !== suffix ? 0 : RUN_WEIGHTS.leadC2
  const isOdd = classes[units[at]!] === latinUpper && isAccented(next)
  return isOdd && !isCedilla(units[at + 1]!) ? leadC2 + leadBeforeAccent : leadC2
}
