import type { Paragraph } from 'mdast'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Rule } from '../model/index.ts'
import { explicitId } from './explicitId.ts'
import { type Numbering, newRule } from './newRule.ts'
import type { Reading } from './reading.ts'
import { spokenText } from './spokenText.ts'

/** Cheaper than the expression below, which few paragraphs need. */
const HAS_KEY_WORD = /MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY|OPTIONAL/
/** RFC 8174: only in capitals do the words mean what RFC 2119 says. */
const KEY_WORD =
  /(?<!["'“‘«{\p{L}])\b(?:MUST|SHALL|SHOULD|(?<!NOT )REQUIRED|RECOMMENDED|MAY|OPTIONAL)\b(?!(?: NOT)?["'”’»:])/u
/** The paragraph that says how the words are to be read, or when the demands with them are met: “the MUST, MUST NOT, …”. */
const READING_GUIDE =
  /\b(?:RFC ?2119|RFC ?8174|BCP ?14|(?:[Tt]he (?:MUST|SHALL|SHOULD)|(?:MUST|SHALL|SHOULD)(?: NOT)?, (?:MUST|REQUIRED|SHALL|SHOULD|MAY))(?: NOT)?,? (?:and |or )?(?:MUST|REQUIRED|SHALL|SHOULD|MAY))\b/
/** Who shouts writes every word in capitals: “YOU MUST READ THIS”. Begun inside a word, it would take n² steps. */
const SHOUTED = /(?<!\p{Lu})\p{Lu}{2,}\s+(?:MUST|SHALL|SHOULD|MAY)\s+(?!NOT\b|BE\b|NEVER\b)\p{Lu}{2,}/u
const HAS_SMALL = /\p{Ll}{2}/u

/** Reads a paragraph that demands something in the words of RFC 2119, in capitals; null where it does not. */
export function paragraphRule(paragraph: Paragraph, numbering: Numbering, reading: Reading): Rule | null {
  const { start, end } = paragraph.position!
  if (!HAS_KEY_WORD.test(reading.text.slice(start.offset, end.offset))) return null
  const shown = plainText(paragraph)
  const spoken = spokenText([paragraph], shown)
  if (!KEY_WORD.test(spoken) || READING_GUIDE.test(spoken) || SHOUTED.test(spoken) || !HAS_SMALL.test(spoken))
    return null
  const given = explicitId(paragraph.children, shown, reading.text)
  const parts = {
    text: given.text,
    links: linksIn(paragraph, reading.definitions),
    spoken,
    position: reading.places.of(paragraph),
    given,
  }
  return newRule('paragraph', parts, numbering, reading)
}
