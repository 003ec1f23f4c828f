import { plainText } from '../../markdown/plainText.ts'
import { isAside, isInvitation } from '../entries/asides.ts'
import type { Role } from '../entries/grammar.ts'
import { pieces } from '../entries/pieces.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { answeredItems } from './answeredItems.ts'
import { isMarked, questionText } from './asked.ts'
import { ASKS, beginsAsQuestion, tellsOfReader } from './marks.ts'
import { readQuestion } from './shapes.ts'

/** `#### A: …` below or behind `### Q: …`; a full stop would be that of a list: `A. General`. */
const ANSWER = /^(?:A|Answer|Antwort|Réponse|R|Respuesta|Resposta|Ответ|答|回答)\s?\d{0,3}\s?[:：]/i
/** Headings that state what others ask are the questions where nothing asks: one could be anything. */
const MIN_STATEMENTS = 3

/**
 * What the sections directly below a FAQ are.
 *
 * @param sure whether its title says that it is one; below a “Questions about travel” only question marks count
 * @param bare whether nothing else stands in it: then its headings are the questions, however they are put
 */
export function faqRoles(
  sections: OutlineSection[],
  titles: string[],
  sure: boolean,
  bare: boolean,
  reading: Reading,
): Role[] {
  const roles = sections.map((section, index) => roleOf(section, titles[index]!, sure, reading))
  const asking = roles.filter(role => role === 'entry').length
  const stating = roles.filter(role => role === 'part').length
  const areStated =
    asking === 0
      ? !roles.includes('group') && (bare || stating >= MIN_STATEMENTS)
      : asking >= 2 && asking >= stating
  if (!sure || !areStated) return roles
  const says = (index: number) => titles[index] !== '' && sections[index]!.nodes.length > 0
  return roles.map((role, index) => (role === 'part' && says(index) ? 'entry' : role))
}

function roleOf(section: OutlineSection, title: string, sure: boolean, reading: Reading): Role {
  if (isInvitation(title)) return 'aside'
  if (sure ? isQuestion(title) : ASKS.test(title) || isMarked(title)) return 'entry'
  if (ANSWER.test(title)) return 'rest'
  if (isAside(title)) return 'aside'
  return isGroup(section, reading) || reading.kindOf(title).kind !== 'rules' ? 'group' : 'part'
}

function isQuestion(title: string): boolean {
  return ASKS.test(title) || isMarked(title) || beginsAsQuestion(questionText(title)) || tellsOfReader(title)
}

function isGroup({ nodes, sections }: OutlineSection, reading: Reading): boolean {
  if (nodes.length === 0 && sections.length > 0) return true
  if (sections.some(section => section.heading && isQuestion(plainText(section.heading)))) return true
  if (sections.some(section => isGroup(section, reading))) return true
  const own = pieces(nodes, reading)
  const found = own.map(readQuestion)
  return (
    found.some(asked => asked?.by === 'mark' || asked?.by === 'bold') || answeredItems(own, found).size > 0
  )
}
