import { runWeights } from './runWeights.ts'
import { script } from './scriptOf.ts'

const { foreign, greekBesideLatin, asianAfterLatin } = runWeights

/** What it says about a reading that its letters of scripts `before` and `after` touch: 0 or less. */
export const scriptWeight = (before: number, after: number): number => {
  if (before === after || before === script.none || after === script.none) return 0
  if (after === script.asian) return before === script.latin ? asianAfterLatin : 0
  if (before === script.asian) return 0
  return before + after === script.latin + script.greek ? greekBesideLatin : foreign
}
