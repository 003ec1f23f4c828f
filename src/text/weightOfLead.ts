import { characterClass } from './characterClasses.ts'
import { runWeights } from './runWeights.ts'

const { asciiLower, asciiUpper, latinLower, latinUpper, arabic, apostrophe } = characterClass
const { closing, dash, opening } = characterClass
const tilde = 0xc3

const isLetter = (number: number): boolean => number >= asciiLower && number <= arabic
const isUpper = (number: number): boolean => number === asciiUpper || number === latinUpper
const isAccented = (number: number): boolean => number === latinLower || number === latinUpper
const isMark = (number: number): boolean => number === dash || number === opening || number === closing
/** Ş and ş. */
const isCedilla = (unit: number): boolean => unit === 0x15e || unit === 0x15f

/**
 * What a lead byte 0xC3 at `at` says with the class of what precedes it, of the unit behind it and of what
 * follows the character.
 */
export const weightOfC3 = (
  units: Uint16Array,
  at: number,
  classes: Uint8Array,
  before: number,
  after: number,
): number => {
  const unit = units[at]!
  const next = classes[units[at + 1]!]!
  // Romanian words end in Ă; of the letters that 0xC3 is, only Ã is rare in capitals.
  const isCommon = isUpper(before) && unit !== tilde
  let weight: number = isCommon ? 0 : runWeights.leadC3
  if (classes[unit]! !== latinUpper) return weight
  if (isAccented(next) && !isCedilla(units[at + 1]!)) weight += runWeights.leadBeforeAccent
  const isTilde = isLetter(before)
    ? next === dash && unit === tilde
    : next !== apostrophe && (isMark(next) || isLetter(next))
  return isTilde && isLetter(after) ? weight + runWeights.tildeBeforeLetter : weight
}

/** The same for 0xC2: Â, and Ā in cp1257. */
export const weightOfC2 = (units: Uint16Array, at: number, classes: Uint8Array, before: number): number => {
  const { leadBeforeAccent } = runWeights
  const leadC2 = isUpper(before) ? 0 : runWeights.leadC2
  const isOdd = classes[units[at]!] === latinUpper && isAccented(classes[units[at + 1]!]!)
  return isOdd && !isCedilla(units[at + 1]!) ? leadC2 + leadBeforeAccent : leadC2
}
