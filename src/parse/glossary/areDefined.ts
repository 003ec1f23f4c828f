import { plainText } from '../../markdown/plainText.ts'
import { countWords } from '../../text/countWords.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import { isDirective } from '../isDirective.ts'
import type { OutlineSection } from '../outline.ts'
import { COLUMN_WORDS } from './columnWords.ts'
import { isPolicy } from './isPolicy.ts'
import { withoutArticle } from './withoutArticle.ts'

const DEFINES =
  /^(?:an?|the|each|every)\s(?:[^\s,.;:]+\s){1,6}(?:is|are|represents?|means|refers to|describes|defines|denotes|measures|stands for|counts)\s(?!not\b)/i
/** What stands for the heading: “It is a …”, “This term refers to …”. */
const STANDS_FOR_IT =
  /^(?:it|they|this|these)(?: (?:term|concept|word))? (?:is|are|was|refers? to|represents?|means?|describes?|denotes?) (?!not\b|where\b|how\b|why\b|when\b|what\b)/i
/** A field of this name holds the definition. */
const FIELD = new RegExp(
  `^(?:definition|meaning|what it (?:is|means)|${COLUMN_WORDS.definition})\\s?[:：.。–—-]`,
  'i',
)
const WHERE = /^(?:in|within|for|at|on)\s[^,\n]{1,40},\s/i
const IS_ONE = /^\s(?:is|are)\s(?:an?|the|any)\s/i
/** “A few words” lead in. */
const INDEFINITE = /^an? (?!few|list|number|lot|set|handful|word|glossary)/i
const BRACKETS = /\s*[(（][^()（）]{0,60}[)）]/
/** What goes on behind a term that a definition begins with. */
const VERB =
  /^(?:e?s)?(?:\s*[(（][^()（）]{1,60}[)）])?,?\s(?:is|are|means|refers? to|represents?|describes?|denotes?|defines?|stands? for|consists? of|contains?|holds?)\s(?!not\b)/i
/** How text begins that tells what to do, or leads in. */
const LEADS_IN =
  /^(?:to|if|when|for|in order|first|next|then|see|note|how|here|there|each of|all of|below|above|currently|since|because|although|before|after|once|with|as)\b/i
const SPEAKS = /\b(?:we|you|your|our|us|i|let['’]s|should|must|please)\b/i
/** More than the first words of a definition have. */
const MAX_OPENING = 200
/** A heading of more words says what it is about. */
const MAX_WORDS = 5

/** Five headings that are no entries stand in the order of the alphabet once in 120 times. */
const MIN_SORTED = 5

/** Whether most headings have a definition of themselves below them: “A daily user is …”, “Berths are …”. */
export function areDefined(sections: OutlineSection[], titles: string[]): boolean {
  const defined = sections.filter((section, index) => {
    const opening = openingOf(section)
    return (
      DEFINES.test(opening) ||
      STANDS_FOR_IT.test(opening) ||
      FIELD.test(opening) ||
      (opening !== '' && beginsWith(opening, titles[index]!))
    )
  })
  return defined.length > 1 && 2 * defined.length > sections.length
}

/** Whether what stands below a heading begins by saying what it is, as no group of terms does: “A place for one ship.” */
export function saysWhatItIs(section: OutlineSection, title: string): boolean {
  const opening = openingOf(section)
  return INDEFINITE.test(opening) || (opening !== '' && beginsWith(opening, title))
}

/** Whether what stands below a heading begins with its definition, called so: `**Definition**: d`. */
export function hasDefinition(section: OutlineSection): boolean {
  return FIELD.test(openingOf(section))
}

/** Whether what stands below a heading begins as only a definition of it does: “In the port, resources are the cranes …”. */
export function isOne(section: OutlineSection, title: string): boolean {
  const said = withoutArticle(openingOf(section).replace(WHERE, ''))
  return said.toLowerCase().startsWith(title.toLowerCase()) && IS_ONE.test(said.slice(title.length))
}

/** Whether every heading is short and has something said below it that neither demands nor speaks to its readers. */
export function areDescribed(sections: OutlineSection[], titles: string[]): boolean {
  const policies = sections.filter((section, index) => isPolicy(titles[index]!, openingOf(section)))
  // “Two weeks” beside “A large story” says what something is.
  const areSaid = sections.some((section, index) => saysWhatItIs(section, titles[index]!))
  return (
    sections.length > 1 &&
    2 * policies.length < sections.length + Number(areSaid) &&
    sections.every((section, index) => {
      const opening = openingOf(section)
      if (opening === '' || countWords(titles[index]!) > MAX_WORDS) return false
      const [sentence = ''] = opening.split(/[.!?]\s/)
      return !LEADS_IN.test(sentence) && !SPEAKS.test(sentence) && !isDirective(sentence)
    })
  )
}

/** Whether the headings stand in the order of the alphabet, as nothing but entries does. */
export function areSorted(sections: OutlineSection[], titles: string[]): boolean {
  const lower = titles.map(title => title.toLowerCase())
  return (
    lower.length >= MIN_SORTED &&
    lower.every((title, index) => !/^\d/.test(title) && (index === 0 || lower[index - 1]! <= title)) &&
    sections.every(({ nodes }) => firstSaid(nodes)?.type === 'paragraph')
  )
}

function openingOf({ nodes, sections: [inner] }: OutlineSection): string {
  const first = firstSaid(nodes)
  return first?.type === 'paragraph' && !inner ? plainText(first).slice(0, MAX_OPENING).trim() : ''
}

function beginsWith(opening: string, title: string): boolean {
  const term = title.replace(BRACKETS, '').toLowerCase()
  const said = withoutArticle(opening).toLowerCase()
  // “Module is …” defines “Modules”.
  return [term, term.replace(/s$/, '')].some(
    name => name !== '' && said.startsWith(name) && VERB.test(said.slice(name.length)),
  )
}
