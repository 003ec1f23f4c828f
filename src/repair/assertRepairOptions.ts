import type { RepairKind } from '../model/index.ts'
import { assertKeys } from '../text/assertKeys.ts'
import type { RepairOptions } from './repair.ts'

const KINDS: readonly RepairKind[] = [
  'mojibake',
  'entity',
  'double-entity',
  'invalid-bytes',
  'byte-order-mark',
  'invisible-character',
  'control-character',
  'line-ending',
  'final-newline',
]

/** Throws a TypeError that names the option at fault and what it should be. */
export function assertRepairOptions(options: RepairOptions): void {
  assertKeys(options, ['kinds', 'code', 'parser'], 'the options')
  const { kinds = {}, code, parser } = options
  if (code !== undefined && typeof code !== 'boolean') throw new TypeError('`code` must be true or false.')
  if (parser !== undefined && typeof parser !== 'function')
    throw new TypeError('`parser` must be a function from Markdown to an mdast tree.')
  assertKeys(kinds, KINDS, 'the option `kinds`')
  for (const [kind, wanted] of Object.entries(kinds)) {
    if (wanted !== undefined && typeof wanted !== 'boolean')
      throw new TypeError(`\`kinds\`: \`${kind}\` must be true or false.`)
  }
}
