/** A way in which a title says what its section is. */
export interface KnownTitle {
  /** Made when it is first tried: V8 takes 1 ms to read those of all languages, and most titles come to none of them. */
  pattern: () => RegExp
  /** Whether sections with such a title are hardly ever anything else. */
  sure: boolean
  reason: string
}
