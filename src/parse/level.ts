import type { Level } from '../model/index.ts'
import { mayAllow } from './mayAllow.ts'

interface LevelWords {
  level: Level
  pattern: Pick<RegExp, 'test'>
  reason: string
}

/**
 * The words of RFC 2119. In capitals they mean just that (RFC 8174); handbooks also write the verbs small and mean it,
 * but not the adjectives: “required reading”, “optional lunch”. “May” with a capital M is a month as often as a verb.
 */
const CAPITALS: readonly LevelWords[] = [
  {
    level: 'must-not',
    pattern: /\b(?:(?:MUST[ -]|SHALL )(?:NOT(?! ONLY\b)|NEVER)|MAY NOT)\b/,
    reason: 'RFC 2119, section 2; “MAY NOT” can only forbid, where the word is a keyword',
  },
  {
    level: 'must',
    pattern: /\b(?:MUST(?!-[A-Z])|SHALL|(?<!NOT )REQUIRED|NOT OPTIONAL)\b/,
    reason: 'RFC 2119, section 1',
  },
  {
    level: 'should-not',
    pattern: /\b(?:SHOULD (?:NOT(?! ONLY\b)|NEVER)|NOT RECOMMENDED)\b/,
    reason: 'RFC 2119, section 4',
  },
  { level: 'should', pattern: /\b(?:SHOULD|RECOMMENDED)\b/, reason: 'RFC 2119, section 3' },
  { level: 'may', pattern: /\b(?:MAY|OPTIONAL|NOT REQUIRED)\b/, reason: 'RFC 2119, section 5' },
]
const SMALL: readonly LevelWords[] = [
  {
    level: 'must-not',
    pattern:
      /\b(?:[Mm]ust(?:n['’]t|[ -]not(?! (?:only|just|merely)\b)| never)|[Ss]hall (?:not(?! only\b)|never))\b/,
    reason: 'small letters; “may not” forbids as often as it doubts; “must not only” demands more',
  },
  {
    level: 'must-not',
    pattern: /\b[Nn]o(?:body|[ -]one| [a-z]+) (?:must|shall|may)\b/,
    reason: 'small letters; “no one may” forbids it to all',
  },
  {
    level: 'must-not',
    pattern:
      /(?:^|[.!?]\s)\W{0,4}[Nn]o (?!(?:doubt|later|longer|matter|wonder)\b)[a-z]+ (?!(?:he|it|she|that|they|we|what|which|who|you)\b)[a-z]+ (?:must|shall|may)\b/,
    reason:
      'small letters; “no new guests may” too, but only where a sentence begins: “things with no clear owner must”',
  },
  {
    level: 'must',
    pattern: /\b(?:[Mm]ust\b(?!-[a-z])|[Ss]hall\b)/,
    reason: 'small letters; a “must-read” is praised',
  },
  {
    level: 'should-not',
    pattern: /\b[Ss]hould(?:n['’]t| not(?! (?:only|just|merely)\b)| never)\b/,
    reason: 'small letters',
  },
  { level: 'should', pattern: /\b[Ss]hould\b/, reason: 'small letters' },
  {
    level: 'may',
    pattern: { test: mayAllow },
    reason: 'small letters, where it allows and does not tell what is possible',
  },
]

/** Cheaper than the tables: most texts demand nothing, and few in capitals. */
const HAS_CAPITALS = /[A-Z]{3}/
const HAS_WORD = /must|shall|should|may|required|recommended|optional/i

/** What all levels that forbid have, and few texts. */
const HAS_NEGATION = /\bno|\bnever|n['’]t/i

/** Cheaper too: apostrophes within words are no quotation marks. */
const QUOTE = /["“”‘„»«]|(?:^|\W)['’]/
/** A word in quotation marks by itself is talked about: “must”. */
const QUOTED =
  /(?:« ?|["'“”‘’„»])(?:must|shall|should|may|required|recommended|optional)(?: not)?(?: ?»|["'“”‘’«])/gi

/** What someone says: “You should have known”. At the beginning of a text, it may be all of it. */
const SPEECH = /(?<=[\s(:,])["“][A-Z][^"“”]{1,160}["”]/g
/** Behind a label, a quote may be all that is said too: `Rule 1: "You must wait."` */
const LABELLED = /^[^:"“”]{1,40}:\s["“][^"“”]+["”]\W?$/
const SAYS =
  /\b(?:not|never|avoid|instead|bad|wrong|examples?|(?:say|tell|write|ask|add|shout|think|hear|answer)(?:s|ing)?|repl(?:y|ies)|said|told|wrote)\b|n['’]t\b/i
/** Cheaper than the next, which V8 takes 1 ms to read: what each of its texts has. */
const MAY_DEMAND_NONE = /\?|\b(?:[Ii]f|[Ww]hen|[Uu]nless) /
/**
 * What asks, or says on what condition the rest holds: “Should it be split?”, “If you must share it, …”. In a question, who
 * does it follows at once: “Must answer who signs?” is a demand.
 */
const NO_DEMAND =
  /(?:^|[.!?]\s)\W{0,4}(?:[Ss]hould|[Mm]ust|[Ss]hall|[Mm]ay)\s(?:I|you|we|they|he|she|it|there|one|an?|the|this|that|these|those|my|our|your|their|each|every|all|any|some|(?!(?:always|never|not|also|only)\b)[A-Za-z]+(?:(?<!s)s|(?=\sbe\b)))\s(?:[^.!?(),:;]|\([^()?]{1,80}\)|,\s(?:and|or)\b){1,300}\?(?![\w"“”])|\b(?:[Ii]f|[Ww]hen|[Uu]nless) (?:you|we|they|one|it)(?: absolutely| really)? (?:must|should)\b/g

/**
 * The strictest demand in a text; words in capitals go before small ones.
 *
 * @example level('PRs must reference a ticket') // 'must'
 */
export function level(text: string): Level | null {
  if (!HAS_WORD.test(text)) return null
  const own = QUOTE.test(text) ? withoutQuotes(text) : text
  const said = MAY_DEMAND_NONE.test(own) ? own.replace(NO_DEMAND, '\uFFFC') : own
  const negates = HAS_NEGATION.test(said)
  const says = ({ level, pattern }: LevelWords) => (negates || !level.endsWith('-not')) && pattern.test(said)
  return ((HAS_CAPITALS.test(said) && CAPITALS.find(says)) || SMALL.find(says))?.level ?? null
}

function withoutQuotes(text: string): string {
  const own = text.replace(QUOTED, '\uFFFC')
  return LABELLED.test(own) && !SAYS.test(own.slice(0, own.indexOf(':')))
    ? own
    : own.replace(SPEECH, '\uFFFC')
}
