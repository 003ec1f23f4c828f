import type { ChangeSide, EntryChange } from '../model/index.ts'
import { sha256 } from './sha256.ts'

/** 64 bits: among a million changes, the chance that two have one fingerprint is 1 in 37 million. */
const LENGTH = 16

/**
 * Names a change by what it is: the kind, both texts, and the titles of the sections around. No ids, numbers or lines: those
 * shift while other text changes. An approval names a change by it, so that it is a cryptographic hash.
 */
export function fingerprint({
  entry,
  kind,
  before,
  after,
}: Pick<EntryChange, 'entry' | 'kind' | 'before' | 'after'>): string {
  const sides = [before, after].map(side => side && [side.name, side.text, sourceOf(side, kind)])
  const stays = before !== null && after !== null && !kind.startsWith('moved')
  const titles = stays ? [before.titles] : [before?.titles ?? null, after?.titles ?? null]
  return sha256(JSON.stringify([entry, kind, sides, titles])).slice(0, LENGTH)
}

/** What tells two changes of the same words apart. */
function sourceOf({ value }: ChangeSide, kind: EntryChange['kind']): unknown {
  if (kind !== 'reformatted' && kind !== 'relinked') return null
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value.markdown ?? null)
    : null
}
