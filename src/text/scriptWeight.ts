import { RUN_WEIGHTS } from './runWeights.ts'
import { SCRIPT } from './scriptOf.ts'

const { foreign, greekBesideLatin, asianAfterLatin } = RUN_WEIGHTS

/** What it says about a reading that its letters of scripts `before` and `after` touch: 0 or less. */
export function scriptWeight(before: number, after: number): number {
  if (before === after || before === SCRIPT.none || after === SCRIPT.none) return 0
  if (after === SCRIPT.asian) return before === SCRIPT.latin ? asianAfterLatin : 0
  if (before === SCRIPT.asian) return 0
  return before + after === SCRIPT.latin + SCRIPT.greek ? greekBesideLatin : foreign
}
