/** A way in which a title says what its section is. */
export interface KnownTitle {
  /**
   * For titles in small letters: with the flag `i`, V8 takes up to four times as long. With the flag `u` where it has letters
   * beyond ASCII. Made when it is first tried: V8 takes 1 ms to read those of all
   * languages, and most titles come to none of them.
   */
  pattern: () => RegExp
  /** Whether sections with such a title are hardly ever anything else. */
  sure: boolean
  reason: string
  /** Whether its pattern is for the title as it is written. */
  isCased?: true
}
