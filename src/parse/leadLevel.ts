import type { Nodes } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import type { Level } from '../model/index.ts'
import { level } from './level.ts'

/** A sentence that its list goes on with: “Guests must:”, “A plan should include the following points:”. */
const DEMANDS =
  /\b(?:must|shall|should|may)(?:[ -]not|n['’]t| never)?(?: (?:also|always|only|either))?(?: (?:be|have|do|include|contain|cover))?(?: (?:(?:all|one|any|each|some) of )?the following(?: [a-z]+)?)?\s?[:：]$/i
const NEGATED = /^(?:not|never)\b/i
const SENTENCE_START = /[.!?]\s(?=\S)/g

/** What a paragraph demands of each item of the list behind it; null where it says all by itself. */
export function leadLevel(before: Nodes | undefined): Level | null {
  if (before?.type !== 'paragraph') return null
  const text = plainText(before).trimEnd()
  if (!DEMANDS.test(text)) return null
  return level(text.split(SENTENCE_START).at(-1)!)
}

/** What a lead demands with the rest of its sentence: “Guests must:”, “not smoke”. */
export function ledLevel(lead: Level | null, rest: string): Level | null {
  return (lead === 'must' || lead === 'should') && NEGATED.test(rest) ? `${lead}-not` : lead
}
