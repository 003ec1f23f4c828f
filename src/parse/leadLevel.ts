import type { Nodes } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import type { Level } from '../model/index.ts'
import { level } from './level.ts'

/** Words that no short subject has: what denies, asks, sets a condition or a date, or is a verb. */
const NO_SUBJECT =
  'no|not|never|nothing|nobody|none|neither|nor|hardly|rarely|longer|few|little|what|who|whom|which|when|where|why|how|that|if|unless|whether|than|as|because|so|before|after|by|since|until|till|during|within|here|there|of|in|on|at|to|for|from|with|without|is|are|was|were|do|does|did|has|have|had|can|could|will|would|must|shall|should|may|might|need|needs|think|thinks|believe|say|says|said|feel|know|hope|mean|means|want|claim|suggest'
const NOUN = String.raw`(?!(?:${NO_SUBJECT})\b)[a-z]+(?:[-’'][a-z]+)*(?<!n['’]t)`
const PLACE = '(?:of|in|on|at|from|for|with) (?:(?:the|an?|our|your|this|each|every) )?'
const SUBJECT = `(?:I|you|we|they|he|she|it|one|${NOUN}(?: ${NOUN}){0,3}(?: ${PLACE}${NOUN}(?: ${NOUN})?)?)`
/** A clause that its list goes on with: “Guests must:”, “A plan should include the following points:”. */
const DEMANDS = new RegExp(
  String.raw`^\W{0,4}${SUBJECT} (?:must|shall|should|may)(?:[ -]not|n['’]t| never)?(?: (?:also|always|only|either))?(?: (?:be|have|do|include|contain|cover))?(?: (?:(?:all|one|any|each|some) of )?the following(?: [a-z]+)?)?\s?[:：]$`,
  'i',
)
/** Cheaper than the above: most paragraphs lead to no list. */
const LEADS = /[:：]$/
const SENTENCE_START = /[.!?]\s(?=\S)/g
const CLAUSE_START = /,\s/g
/** What forbids as often as it doubts, and the month. */
const NO_MAY = /\bmay never\b|\b(?:early|mid|late|last|next) may\b/i

interface ItemWords {
  pattern: RegExp
  /** The level of the item, by that of its lead; that of any other is null. */
  levels: Partial<Record<Level, Level>>
  reason: string
}
const ITEMS: readonly ItemWords[] = [
  {
    pattern: /\boptional(?:ly)?\b|\bnot required\b|\bif (?:possible|you (?:like|want|wish))\b/i,
    levels: {},
    reason: '“phone (optional)” takes the demand back',
  },
  {
    pattern: /^(?:not|never)\b(?! (?:only|just|merely)\b)/i,
    levels: { must: 'must-not', should: 'should-not' },
    reason:
      '“Guests must:”, “not smoke”; but “not only write” demands more, and “may”, “not work” says neither',
  },
]

/** What a paragraph demands of each item of the list behind it; null where it says all by itself. */
export function leadLevel(before: Nodes | undefined): Level | null {
  if (before?.type !== 'paragraph') return null
  const text = plainText(before).trimEnd()
  if (!LEADS.test(text)) return null
  const sentence = text.split(SENTENCE_START).at(-1)!
  const clause = sentence.split(CLAUSE_START).at(-1)!
  return DEMANDS.test(clause) && !NO_MAY.test(clause) ? level(sentence) : null
}

/** What a lead demands with the rest of its sentence: “Guests must:”, “not smoke”. */
export function ledLevel(lead: Level | null, rest: string): Level | null {
  const item = lead && ITEMS.find(({ pattern }) => pattern.test(rest))
  return item ? (item.levels[lead] ?? null) : lead
}
