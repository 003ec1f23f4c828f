import { isDirective } from '../isDirective.ts'
import { level } from '../level.ts'
import { holdsQuantity } from './holdsQuantity.ts'

/** Nouns have no such word behind them: “Own your work”, “Speed over polish”. */
const ADDRESSES = /^\S+ (?:your|our|it|them|everything|everyone|over [a-z])/
/** Whom a sentence speaks to or of. */
const SPEAKS = /\b(?:we|you|your|our|us)\b|^(?:everybody|everyone|nobody|whoever)\b/i
/** What a definition begins with, whatever it counts or demands further on. */
const DEFINES = /^an?\s/i
/** “Name for a ship”, “State in which …” begin with nouns, though they may be verbs. */
const BEGINS_AS_NOUN = /^\S+\s(?:in|on|at|before|after|to|for|by|from|as|when|where|with|without)\b/i
const PLURAL = /[a-rt-z]s$/i
/** More than the first sentence of a definition has. */
const MAX_SENTENCE = 300

/** Whether what looks like a term is a policy or a principle: it demands, speaks to its readers, or sets a value or a time. */
export function isPolicy(term: string, definition: string): boolean {
  if (isDirective(term) || ADDRESSES.test(term)) return true
  const [sentence = ''] = definition.slice(0, MAX_SENTENCE).split(/[.!?](?:\s|$)/)
  if (DEFINES.test(sentence)) return false
  return isValue(sentence) || binds(sentence) || demands(term, sentence) || holdsQuantity(sentence)
}

/** `Classes: PascalCase`, `Price: free`: one word sets what something is. Chinese and Japanese have no spaces. */
function isValue(sentence: string): boolean {
  return /^[!-~]+$/.test(sentence)
}

function binds(sentence: string): boolean {
  const bound = level(sentence)
  return (bound !== null && bound !== 'may') || SPEAKS.test(sentence)
}

function demands(term: string, sentence: string): boolean {
  // `**Slots** give ships a time`: the term is what the verb belongs to.
  const goesOn = PLURAL.test(term) && /^[a-z]/.test(sentence)
  return !goesOn && !BEGINS_AS_NOUN.test(sentence) && isDirective(sentence)
}
