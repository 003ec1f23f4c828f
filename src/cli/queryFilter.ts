import type { Filter } from '../query/matcher.ts'
import type { Values } from './command.ts'
import { UsageError } from './usageError.ts'

const EXPRESSION = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/s

/** Which options are filters, and of which of them only rules have the field. */
export const FILTERS: { readonly [option: string]: { rulesOnly: boolean } } = {
  chapter: { rulesOnly: false },
  text: { rulesOnly: false },
  level: { rulesOnly: true },
  unit: { rulesOnly: true },
  min: { rulesOnly: true },
  max: { rulesOnly: true },
  checked: { rulesOnly: true },
  unchecked: { rulesOnly: true },
  linked: { rulesOnly: true },
  url: { rulesOnly: true },
}

/**
 * Makes a filter of the options.
 *
 * @throws UsageError naming the option that cannot be read
 */
export function queryFilter(values: Values): Filter {
  const { level, unit, checked, unchecked, linked } = values
  if (checked && unchecked) throw new UsageError('Use one of --checked and --unchecked, not both')
  const [min, max] = [number(values, 'min'), number(values, 'max')]
  const hasQuantity = unit !== undefined || min !== undefined || max !== undefined
  return {
    chapter: text(values, 'chapter'),
    text: text(values, 'text'),
    level: level as Filter['level'],
    quantity: hasQuantity ? { unit: unit as string | undefined, min, max } : undefined,
    checked: checked || unchecked ? Boolean(checked) : undefined,
    link: text(values, 'url') ?? (linked ? true : undefined),
  }
}

function text(values: Values, name: string): string | RegExp | undefined {
  const value = values[name] as string | undefined
  const { source, flags } = EXPRESSION.exec(value ?? '')?.groups ?? {}
  if (source === undefined) return value
  try {
    return new RegExp(source, flags)
  } catch (error) {
    throw new UsageError(`Option --${name}: ${(error as Error).message}`)
  }
}

function number(values: Values, name: string): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const read = String(value).trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(read)) throw new UsageError(`Option --${name} must be a number, not "${value}".`)
  return read
}
