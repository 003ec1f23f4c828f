const LISTS = ['chapters', 'glossary', 'faq', 'repairs', 'problems', 'files'] as const

/**
 * @param which names the argument
 * @throws TypeError where the value is no handbook
 */
export function assertHandbook(value: unknown, which: string): void {
  const found = value as { [key: string]: unknown } | null
  if (
    typeof found === 'object' &&
    found?.schemaVersion === 1 &&
    LISTS.every(list => Array.isArray(found[list]))
  )
    return
  throw new TypeError(
    `The ${which} argument is no handbook: pass what parse() returns, or the JSON that \`handbook-kit export\` prints.`,
  )
}
