import { SCHEMES, type Scheme } from './versionSchemes.ts'

export type Bump = 'major' | 'minor' | 'patch' | 'none'

/** Whether the version that the handbook gives fits its changes. */
export interface VersionReview {
  before: string | null
  after: string | null
  /** Null where the versions are of no scheme that is known. */
  scheme: Scheme | null
  /** The next version that fits, the least one; null where it cannot be told or any does. */
  expected: string | null
  /** Null where there is no version before to go by, or one of the two cannot be read. */
  satisfied: boolean | null
}

/** Judges the version that the later handbook gives against the bump that is due. */
export function versionReview(before: string | null, after: string | null, bump: Bump): VersionReview {
  const open: VersionReview = { before, after, scheme: null, expected: null, satisfied: null }
  if (before === null) return open
  const scheme = SCHEMES.find(({ pattern }) => pattern.test(before))
  if (!scheme) {
    // Of a version of no known scheme, only that it stayed can be told.
    const isDue = bump === 'major' || bump === 'minor'
    return { ...open, satisfied: isDue && before === after ? false : null }
  }
  const expected = scheme.next(before, bump)
  // A version that is taken away says less than one that stays.
  if (after === null) return { ...open, scheme: scheme.id, expected, satisfied: false }
  if (!scheme.pattern.test(after)) return { ...open, scheme: scheme.id, expected }
  const satisfied =
    expected === null ? scheme.compare(after, before) > 0 : scheme.compare(after, expected) >= 0
  return { before, after, scheme: scheme.id, expected, satisfied }
}
