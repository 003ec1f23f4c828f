/** A way in which a title says what its section is. */
export interface KnownTitle {
  pattern: RegExp
  /** Whether sections with such a title are hardly ever anything else. */
  sure: boolean
  reason: string
}
