let collator: Intl.Collator | undefined

/**
 * Compares two names as people order them: `2-b` stands before `10-a`, case decides last. The same everywhere, whatever
 * language the machine speaks.
 */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true })
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
