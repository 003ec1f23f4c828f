import { repairText } from './repairText.ts'

/** A stretch of text that was UTF-8, read in another code page once or several times. */
export interface MojibakeRun {
  /** UTF-16 offset in the text that was given. */
  start: number
  /** UTF-16 offset behind its last unit. */
  end: number
  before: string
  after: string
  /** The pages it was misread in, outermost (last misread, first taken off) first. */
  codePages: string[]
}

export interface MojibakeOptions {
  /**
   * Whether `[start, end)` (UTF-16 offsets in the text that is given) may change; what may not still counts
   * as evidence for the rest. All may, unless this says otherwise.
   */
  mayRepair?: (start: number, end: number) => boolean
  /** Damaged characters found elsewhere, for instance in other files of a handbook, by the page's name. */
  votes?: { readonly [codePage: string]: number }
}

/**
 * Finds mojibake. The runs are ascending and do not overlap, and in the text that they make nothing is
 * found any more under the same options. Time grows with the length of the text; nothing throws.
 *
 * @example
 * findMojibake('Whatâ€™s new')
 * // [{ start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] }]
 */
export function findMojibake(text: string, options: MojibakeOptions = {}): MojibakeRun[] {
  return repairText(text, options).runs
}
