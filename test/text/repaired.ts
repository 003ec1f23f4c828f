import { applyRuns } from '../../src/text/applyRuns.ts'
import { findMojibake } from '../../src/text/findMojibake.ts'

/** A text without its mojibake. */
export const repaired = (text: string): string => applyRuns(text, findMojibake(text).runs)
