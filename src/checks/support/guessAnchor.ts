import { nearest } from '../../text/nearest.ts'

/** Of a shorter name nothing is left where a letter is another. */
const LEAST_ALIKE = 3
/** Shorter ones are a part of many words. */
const LEAST_PART = 4
/** As much of the longer anchor has to be the lost one, unless it begins so: `#team` is not `#roles-on-the-product-team`. */
const LEAST_SHARE = 1 / 3

/** The anchor that a lost one may have been meant for: one like it, or the only one that has it as a part of its words. */
export function guessAnchor(lost: string, anchors: ReadonlySet<string>): string | null {
  const lower = lost.toLowerCase()
  if (anchors.has(lower)) return lower
  if (lost.length < LEAST_ALIKE) return null
  const alike = nearest(lost, anchors)
  if (alike !== null || lost.length < LEAST_PART) return alike
  const longer = [...anchors].filter(
    anchor =>
      anchor.startsWith(`${lower}-`) ||
      (`-${anchor}-`.includes(`-${lower}-`) && lower.length >= anchor.length * LEAST_SHARE),
  )
  return longer.length === 1 ? longer[0]! : null
}
