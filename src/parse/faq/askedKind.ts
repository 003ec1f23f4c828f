import { entryText } from '../entries/entryText.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { TitleKind } from '../kinds.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { ASKS, MARKED_ANSWER } from './marks.ts'

const MARK = /^[*_]*Q(?:uestion)?\s?#?\d{0,3}\s?[:：.]/i
/** One may be an example. */
const MIN_QUESTIONS = 2
const OF_QUESTIONS: TitleKind = { kind: 'faq', sure: false }

/**
 * What a section is, its headings looked at too: where several ask and what stands below them answers, both with their
 * marks, it is a FAQ whatever it is called.
 *
 * @param named what its title says
 */
export function askedKind(named: TitleKind, { sections }: OutlineSection, reading: Reading): TitleKind {
  if (named.kind !== 'rules' || sections.length < MIN_QUESTIONS) return named
  const isAsked = (section: OutlineSection) => {
    const { said: title } = readTitle(section, reading)
    return MARK.test(title) && ASKS.test(title) && isAnswered(section)
  }
  return sections.filter(isAsked).length >= MIN_QUESTIONS ? OF_QUESTIONS : named
}

/** Whether the answer begins with its mark, at most one picture or note before it. */
function isAnswered({ nodes }: OutlineSection): boolean {
  const said = nodes.filter(node => !isSilent(node)).slice(0, 2)
  return said.some(node => MARKED_ANSWER.test(entryText([node])))
}
