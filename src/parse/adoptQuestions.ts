import { isSilent } from './entries/isSilent.ts'
import { isQuestionTitle } from './faq/isQuestionTitle.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'

/** One heading that asks behind a FAQ may begin another topic; several in a row are its questions. */
const MIN_RUN = 2

/**
 * Puts what follows a FAQ below it, where a reader sees it: what is deeper, and of its own depth the questions behind an
 * empty one and those that go on with the questions in it.
 */
export function adoptQuestions(sections: OutlineSection[], reading: Reading): OutlineSection[] {
  const adopted: OutlineSection[] = []
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]!
    const own = followersOf(index, sections, reading)
    const put = own.flatMap(one => (depthOf(one) === depthOf(section) ? apart(one, reading) : [one]))
    adopted.push(put.length > 0 ? { ...section, sections: [...section.sections, ...put] } : section)
    index += own.length
  }
  return adopted
}

function isFaq(section: OutlineSection, reading: Reading): boolean {
  return reading.kindOf(readTitle(section, reading).said).kind === 'faq'
}

function asks(section: OutlineSection, reading: Reading): boolean {
  return isQuestionTitle(readTitle(section, reading).said)
}

/** Whether a heading asks, or those below it do, and nothing else stands there: a topic of an empty FAQ. */
function mayAsk(section: OutlineSection, reading: Reading): boolean {
  const { nodes, sections } = section
  if (asks(section, reading)) return true
  const isTopic = nodes.every(isSilent) && sections.length > 0
  return isTopic && !isFaq(section, reading) && sections.every(inner => asks(inner, reading))
}

/** The chapters in a row that belong to the FAQ before them. */
function followersOf(index: number, sections: OutlineSection[], reading: Reading): OutlineSection[] {
  const section = sections[index]!
  if (!isFaq(section, reading)) return []
  // Where only one heading has the least depth, those around it are chapters too.
  let end = index + 1
  while (depthOf(sections[end]) > depthOf(section)) end++
  if (end > index + 1) return sections.slice(index + 1, end)
  const run = mayAdopt(section, reading) ? questionsFrom(sections, index + 1, reading) : []
  return areOwn(run, section, reading) ? run : []
}

function depthOf(section: OutlineSection | undefined): number {
  return section?.heading?.depth ?? 0
}

/** The headings in a row that ask, at the depth of the FAQ before them. */
function questionsFrom(sections: OutlineSection[], from: number, reading: Reading): OutlineSection[] {
  const depth = depthOf(sections[from - 1])
  const isNext = isEmpty(sections[from - 1]!) ? mayAsk : asks
  let end = from
  while (depthOf(sections[end]) === depth && isNext(sections[end]!, reading)) end++
  return sections.slice(from, end)
}

/** Asked before what follows is looked at, which most of those that may adopt take: looking at it each time would be quadratic. */
function mayAdopt(section: OutlineSection, reading: Reading): boolean {
  return isEmpty(section) || hasAsked(section, reading)
}

/** Whether the questions that follow a FAQ are its own: it is empty, they are several, or have questions below them as it has. */
function areOwn(run: OutlineSection[], section: OutlineSection, reading: Reading): boolean {
  if (run.length === 0) return false
  return isEmpty(section) || run.length >= MIN_RUN || run.some(one => hasAsked(one, reading))
}

function isEmpty({ nodes, sections }: OutlineSection): boolean {
  return nodes.every(isSilent) && sections.length === 0
}

function hasAsked({ sections }: OutlineSection, reading: Reading): boolean {
  return sections.some(section => asks(section, reading))
}

/** A question, and those below it that stand at the depth of the others before it. */
function apart(section: OutlineSection, reading: Reading): OutlineSection[] {
  const first = section.sections.findIndex(inner => asks(inner, reading))
  if (first < 0 || !asks(section, reading)) return [section]
  return [{ ...section, sections: section.sections.slice(0, first) }, ...section.sections.slice(first)]
}
