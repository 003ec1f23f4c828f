import type { Bump } from './versionReview.ts'

export type Scheme = 'integer' | 'date' | 'semver'

interface VersionScheme {
  id: Scheme
  pattern: RegExp
  /** The least version that fits; null where any later one does. */
  next: (version: string, bump: Bump) => string | null
  /** Below 0 where the first is the earlier one. */
  compare: (a: string, b: string) => number
  reason: string
}

/** `v` and up to three numbers; what follows a hyphen goes before the release, what follows a plus says nothing. */
const SEMVER = /^(v?)(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/

/** The schemes that are known, the first that fits being the one. */
export const SCHEMES: readonly VersionScheme[] = [
  {
    id: 'integer',
    pattern: /^v?\d{1,9}$/,
    next: (version, bump) =>
      bump === 'major' || bump === 'minor'
        ? version.replace(/\d+/, number => String(Number(number) + 1))
        : version,
    compare: (a, b) => Number(a.replace('v', '')) - Number(b.replace('v', '')),
    reason:
      'There is one kind of bump. It is due for breaking and notable changes: who mends a comma need not announce it.',
  },
  {
    id: 'date',
    pattern: /^(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,3})?$/,
    next: (version, bump) => (bump === 'major' || bump === 'minor' ? null : version),
    compare: (a, b) => compareNumbers(numbersOf(a), numbersOf(b)),
    reason: 'A date, or a year and a month: any later one is due for breaking and notable changes.',
  },
  {
    id: 'semver',
    pattern: SEMVER,
    next: nextSemver,
    compare: (a, b) =>
      compareNumbers(numbersOf(a), numbersOf(b)) || comparePrereleases(prereleaseOf(a), prereleaseOf(b)),
    reason:
      'Major for breaking changes, minor for notable ones, patch for editorial ones. Of two numbers (`1.4`), minor is the least.',
  },
]

function nextSemver(version: string, bump: Bump): string {
  const [, prefix = '', major, minor, patch, prerelease] = SEMVER.exec(version)!
  if (bump === 'none') return version
  const numbers = [Number(major), Number(minor), Number(patch ?? 0)] as [number, number, number]
  const write = (...next: number[]) => prefix + next.slice(0, patch === undefined ? 2 : 3).join('.')
  // A prerelease has announced the change: its next one, or the release, is enough.
  if (prerelease !== undefined) return nextPrerelease(version, prerelease)
  // Before 1.0.0 the second number says what breaks (semver.org, 4; as Cargo and npm take it).
  if (numbers[0] === 0)
    return bump === 'major'
      ? write(0, numbers[1] + 1, 0)
      : patch === undefined
        ? version
        : write(0, numbers[1], numbers[2] + 1)
  if (bump === 'major') return write(numbers[0] + 1, 0, 0)
  if (bump === 'minor') return write(numbers[0], numbers[1] + 1, 0)
  return patch === undefined ? version : write(numbers[0], numbers[1], numbers[2] + 1)
}

function nextPrerelease(version: string, prerelease: string): string {
  const [core] = version.split('-')
  const counted = /^(.*?)(\d{1,9})$/.exec(prerelease)
  return `${core}-${counted ? counted[1] + String(Number(counted[2]) + 1) : `${prerelease}.1`}`
}

function numbersOf(version: string): number[] {
  const [core = ''] = version.replace(/^v/, '').split(/[+]|(?<=\d)-(?=\D)/)
  return core.split(/[-./]/).map(Number)
}

function prereleaseOf(version: string): string[] | null {
  return SEMVER.exec(version)?.[5]?.split('.') ?? null
}

function compareNumbers(a: number[], b: number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = (a[at] ?? 0) - (b[at] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** Semver.org, 11: a release comes after its prereleases; numbers count as numbers, and go before words. */
function comparePrereleases(a: string[] | null, b: string[] | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const one = a[at]!
    const other = b[at]!
    if (one === other) continue
    const isNumber = /^\d+$/.test(one)
    const isOther = /^\d+$/.test(other)
    if (isNumber && isOther) return Number(one) - Number(other)
    if (isNumber !== isOther) return isNumber ? -1 : 1
    return one < other ? -1 : 1
  }
  return a.length - b.length
}
