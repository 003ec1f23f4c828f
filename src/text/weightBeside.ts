import { CHARACTER_CLASS, isLetterClass } from './characterClasses.ts'
import { RUN_WEIGHTS } from './runWeights.ts'

const { asciiLower, latinLower, latinUpper } = CHARACTER_CLASS
const { greekLower, greekUpper, cyrillicLower, cyrillicUpper } = CHARACTER_CLASS
const ENYE = 0xf1
/** ù. */
const GRAVE = 0xf9
/** ě. */
const CARON = 0x11b
const TIMES = 0xd7
const DIVIDED = 0xf7
/** å; Å is it less 0x20. */
const RING = 0xe5

/**
 * What it says about a character of class `target` that it stands between classes `before` and `after`.
 *
 * @param isFirst whether nothing of its run stands before it
 * @param isNordic whether the text is in Danish or Norwegian
 */
export function weightBeside(
  codePoint: number,
  target: number,
  before: number,
  after: number,
  isFirst: boolean,
  isNordic: boolean,
): number {
  const isInner = isLetterClass(before)
  let weight = 0
  if (hasLower(target, before) || (isInner && isFirst && hasLower(target, after)))
    weight += RUN_WEIGHTS.targetCapital
  if (codePoint === ENYE && !isLetterClass(after)) weight += RUN_WEIGHTS.targetEnye
  if (codePoint === GRAVE && isLetterClass(after)) weight += RUN_WEIGHTS.targetGrave
  if (codePoint === CARON && !isInner) weight += RUN_WEIGHTS.targetCaron
  if (isInner && (codePoint === TIMES || codePoint === DIVIDED)) weight += RUN_WEIGHTS.targetOperator
  if (isNordic && (codePoint | 0x20) === RING) weight += RUN_WEIGHTS.nordicRing
  return weight
}

/** Whether a capital of class `upper` has a small letter of its script in the class `beside`. */
function hasLower(upper: number, beside: number): boolean {
  if (upper === latinUpper) return beside === asciiLower || beside === latinLower
  if (upper === greekUpper) return beside === greekLower
  return upper === cyrillicUpper && beside === cyrillicLower
}
