import type { Check } from '../checks/support/check.ts'
import type { Option } from '../checks/support/optionTable.ts'
import { nearest } from '../text/nearest.ts'
import { show } from './show.ts'

/**
 * Fills the options of a check up with their defaults.
 *
 * @param where they are written, for messages
 * @throws TypeError where one does not exist or has a value that is not taken
 */
export function readOptions(
  { id, options }: Check,
  given: { readonly [name: string]: unknown },
  where: string,
): { [name: string]: unknown } {
  const names = Object.keys(options)
  const values = Object.fromEntries(names.map(name => [name, options[name]!.default as unknown]))
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option)
      throw new TypeError(`${where}: the check ${id} has no option \`${name}\`${wayOut(name, names)}`)
    const expected = wrong(option, value)
    if (expected !== null)
      throw new TypeError(
        `${where}: the option \`${name}\` of the check ${id} must be ${expected}, not ${show(value)}.`,
      )
    values[name] = value
  }
  return values
}

function wayOut(name: string, names: readonly string[]): string {
  const guess = nearest(name, names)
  if (guess !== null) return `; did you mean \`${guess}\`?`
  return names.length > 0 ? `; it has ${names.map(known => `\`${known}\``).join(', ')}.` : '; it has none.'
}

/** What a value should be; null where it is that. */
function wrong(option: Option, value: unknown): string | null {
  if (option.type === 'schema')
    return isSchema(value) ? null : 'a Standard Schema, as zod, valibot and arktype make them'
  if (option.type === 'boolean') return typeof value === 'boolean' ? null : 'true or false'
  if (option.type === 'array')
    return Array.isArray(value) && value.every(item => typeof item === 'string') ? null : 'a list of texts'
  if (option.type === 'string') {
    if (option.enum) return option.enum.includes(value as string) ? null : `one of ${option.enum.join(', ')}`
    return typeof value === 'string' ? null : 'a text'
  }
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = option
  const fits = Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
  if (fits) return null
  if (option.minimum === undefined) return 'a whole number'
  return `a whole number ${option.maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`}`
}

function isSchema(value: unknown): boolean {
  const standard =
    value !== null && (typeof value === 'object' || typeof value === 'function')
      ? (value as { '~standard'?: { validate?: unknown } })['~standard']
      : undefined
  return typeof standard?.validate === 'function'
}
