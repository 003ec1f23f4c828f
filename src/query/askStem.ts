import { wordKey } from '../text/wordKey.ts'

/** Endings of verbs that a question and its answer may differ in; what is left must be a word. */
const ENDINGS: readonly { ending: RegExp; reason: string }[] = [
  { ending: /ment$/, reason: 'deployment, deploy' },
  { ending: /ing$/, reason: 'releasing, release' },
  { ending: /ed$/, reason: 'released, release' },
  { ending: /er$/, reason: 'reviewer, review' },
  { ending: /al$/, reason: 'approval, approve' },
  { ending: /e$/, reason: 'what is left of `approve` when it loses no other ending' },
]
const MIN_STEM = 3
/** `shipped` and `ship`; not `call` or `access`. */
const DOUBLED = /([bdgmnprt])\1$/

/** A key that the forms of a word share: `releases`, `released` and `releasing`. Not always a word. */
export function askStem(word: string): string {
  const key = wordKey(word)
  for (const { ending } of ENDINGS) {
    if (!ending.test(key)) continue
    const stem = key.replace(ending, '').replace(DOUBLED, '$1')
    return stem.length >= MIN_STEM ? wordKey(stem) : key
  }
  return key
}
