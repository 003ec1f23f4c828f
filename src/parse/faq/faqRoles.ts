import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isCommonAside, isInvitation } from '../entries/asides.ts'
import { entryText } from '../entries/entryText.ts'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { level } from '../level.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { withoutPicture } from '../withoutPicture.ts'
import { areForReaders } from './areForReaders.ts'
import { isMarked, questionText } from './asked.ts'
import { askingBelow, MIN_ASKING } from './askingBelow.ts'
import { hasMark } from './hasMark.ts'
import { isGroup } from './isGroup.ts'
import { isOpenTitle } from './isOpenTitle.ts'
import { isPointer } from './isPointer.ts'
import { leadsElsewhere } from './leadsElsewhere.ts'
import {
  ANSWER_WORDS,
  ASKS,
  asksFirst,
  beginsAsQuestion,
  FILLED_IN,
  IS_ANSWER,
  LEADS_IN,
  NUMBERED,
} from './marks.ts'
import { titleAsks } from './titleAsks.ts'
import { withTopicsAbove } from './withTopicsAbove.ts'

/** `#### A: …` below or behind `### Q: …`; a full stop would be that of a list: `A. General`. */
const ANSWER = new RegExp(String.raw`^(?:A|Answer|R|答|${ANSWER_WORDS})\s?\d{0,3}\s?[:：]`, 'i')
/** A quiz numbers what it asks its readers. */
const EXERCISE = /^(?:question|exercise|quiz|frage|aufgabe|pregunta|pergunta|вопрос)\s?#?\d{1,3}$/i
/** “How does it compare to …”, with what it is compared to below it. */
const LEADS = /(?:\.{3}|…|[:：])$/
/** Headings that state what others ask are the questions where nothing asks: one could be anything. */
const MIN_STATEMENTS = 3
/** Where less of them ask, those that state are chapters beside them. */
const MIN_SHARE = 2 / 3

/**
 * What the sections directly below a FAQ are.
 *
 * @param sure whether its title says that it is one; below a “Questions about travel” only question marks count
 * @param bare whether nothing but prose stands in it: then its headings are the questions, however they are put
 */
export function faqRoles(
  sections: OutlineSection[],
  titles: string[],
  sure: boolean,
  bare: boolean,
  reading: Reading,
): Role[] {
  const isNumbered = titles.some(title => NUMBERED.test(title) && ASKS.test(title))
  const roles = withTopicsAbove(
    sections,
    sections.map((section, index) => roleOf(section, titles[index]!, sure, isNumbered, reading)),
  )
  if (!sure) return areForReaders(answersIn(sections, roles)) ? roles.map(withoutEntry) : roles
  const asking = roles.filter(role => role === 'entry').length
  const stating = roles.filter(role => role === 'part').length
  const areAlone =
    !roles.includes('group') &&
    (stating >= MIN_STATEMENTS || (asking === 0 && bare)) &&
    ((asking === 0 && stating >= MIN_STATEMENTS) ||
      sections.every((section, index) => roles[index] !== 'part' || mayAnswer(section)))
  const areStated = areAlone || (asking > 0 && asking >= MIN_SHARE * stating)
  if (!areStated) return roles
  const entries = titles.filter((_, index) => roles[index] === 'entry')
  // Where all that ask have a mark, what has none stands beside them.
  const areMarked =
    asking >= MIN_ASKING && entries.every(title => NUMBERED.test(title) || hasMark(title, reading))
  const says = (index: number) =>
    (!areMarked || isMarked(titles[index]!, false)) &&
    titles[index] !== '' &&
    !sections[index]!.nodes.every(isSilent) &&
    (asking > 0 || !leadsElsewhere(sections[index]!, titles[index]!))
  return roles.map((role, index) => (role === 'part' && says(index) ? 'entry' : role))
}

/** What stands behind the headings that ask. */
function answersIn(sections: OutlineSection[], roles: Role[]): string[] {
  const asked = sections.filter((_, index) => roles[index] === 'entry')
  return asked.map(({ nodes, sections }) => {
    const said = entryText(nodes.filter(node => !isSilent(node)))
    return said || entryText(sections.flatMap(({ heading }) => heading ?? []))
  })
}

function withoutEntry(role: Role): Role {
  return role === 'entry' ? 'aside' : role
}

/** Whether a section may be an answer: one with a table or with a list that binds its reader is a chapter beside the questions. */
function mayAnswer({ nodes, sections }: OutlineSection): boolean {
  return sections.length === 0 && nodes.every(node => node.type !== 'table' && !binds(node))
}

/** Whether a list is one of rules: one item that has a “should” may explain. */
function binds(node: RootContent): boolean {
  if (node.type !== 'list') return false
  const binding = node.children.filter(item => level(plainText(item)) !== null)
  return 2 * binding.length > node.children.length
}

/** @param isNumbered whether a heading beside it asks and has a number: `Q3. Ropes and chains` does so too */
function roleOf(
  section: OutlineSection,
  title: string,
  sure: boolean,
  isNumbered: boolean,
  reading: Reading,
): Role {
  const { sections } = section
  if (FILLED_IN.test(title) || EXERCISE.test(title) || leadsOn(section)) return 'aside'
  if (isInvitation(title) || isOpenTitle(title)) return 'aside'
  const asks = ASKS.test(title) || hasMark(title, reading) || asksFirst(questionText(title))
  const isTopic = !asks || (!hasMark(title, reading) && isNamedAsQuestion(section, title, reading))
  const needed = LEADS_IN.test(title) ? 1 : MIN_ASKING
  if (isTopic && askingBelow(section, reading) >= needed) return 'group'
  const isOpen = LEADS.test(title) && isGroup(section, sure, reading)
  if (asks || (sure && titleAsks(title, reading) && !isOpen)) return 'entry'
  if (isNumbered && NUMBERED.test(title)) return 'entry'
  if (sections.some(inner => IS_ANSWER.test(readTitle(inner, reading).said))) return 'entry'
  if (ANSWER.test(withoutPicture(title))) return 'rest'
  if (isCommonAside(title) || isPointer(section, title)) return 'aside'
  return isGroup(section, sure, reading) || reading.kindOf(title).kind !== 'rules' ? 'group' : 'part'
}

/** A line of a table of contents made of headings: `### [Why?](#why)` with nothing below it. */
function leadsOn({ heading, nodes, sections }: OutlineSection): boolean {
  const [link, more] = heading?.children ?? []
  return (
    link?.type === 'link' &&
    !more &&
    link.url.startsWith('#') &&
    sections.length === 0 &&
    nodes.every(isSilent)
  )
}

/** Whether a topic has a question for its name: “How do I …?”, and “What is it?” with nothing but whole questions below it. */
function isNamedAsQuestion({ nodes, sections }: OutlineSection, title: string, reading: Reading): boolean {
  if (LEADS_IN.test(title)) return true
  const isWhole = (section: OutlineSection) => {
    const inner = readTitle(section, reading).said
    return ASKS.test(inner) && beginsAsQuestion(questionText(inner))
  }
  return nodes.every(isSilent) && sections.every(isWhole)
}
