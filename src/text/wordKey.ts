/** Plurals that no ending gives away, and words in -s that are none. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['criteria', 'criterion'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['matrices', 'matrix'],
  ['schemata', 'schema'],
  ['analyses', 'analysi'],
  ['news', 'news'],
])

/** The endings of a plural and of its singular, made one. In this order; the result is a key, not always a word. */
const ENDINGS: readonly { ending: RegExp; becomes: string; reason: string }[] = [
  { ending: /ies?$/, becomes: 'y', reason: 'policies, policy; cookies, cookie' },
  { ending: /(?<=s|x|z|ch|sh)es?$/, becomes: '', reason: 'processes, process; releases, release' },
  { ending: /(?<!s)s$/, becomes: '', reason: 'approvals, approval; status and statuses' },
]
/** `its`, `has` and `was` are no plurals. */
const MIN_LENGTH = 3

const ACRONYM_PLURAL = /^([\p{Lu}\p{N}]{2,})s$/u

/**
 * A key that a word shares with its plural and with other spellings in case.
 *
 * @example wordKey('Policies') === wordKey('policy') // true
 * @example wordKey('CIs') === wordKey('CI') // true
 */
export function wordKey(word: string): string {
  const acronym = ACRONYM_PLURAL.exec(word)?.[1]
  if (acronym) return wordKey(acronym)
  let key = word.normalize('NFC').toLowerCase()
  const irregular = IRREGULAR.get(key)
  if (irregular) return irregular
  for (const { ending, becomes } of ENDINGS) {
    const shorter = key.replace(ending, becomes)
    if (shorter.length >= MIN_LENGTH) key = shorter
  }
  return key
}
