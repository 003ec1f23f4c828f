import { countWords } from '../../text/countWords.ts'
import { groupBy } from '../../text/groupBy.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { questionText } from './asked.ts'
import { ASKS, beginsAsQuestion, LEADS_IN } from './marks.ts'

/** One question below another may be a part of its answer. */
const MIN_WHOLE = 2
/** Fewer words state nothing. */
const MIN_STATED = 3

/**
 * Puts questions beside the one that they stand below, where no other is as deep as that one: people slip in the depth of a
 * heading. What is asked below a heading with nothing else is left to it, as a topic that asks.
 */
export function unnestQuestions(outline: OutlineSection, reading: Reading): OutlineSection {
  const depths = groupBy(
    outline.sections.filter(section => isWhole(section, reading)),
    ({ heading }) => heading!.depth,
  )
  const alone = new Set([...depths.values()].flatMap(([only, more]) => (more ? [] : [only])))
  const sections = outline.sections.flatMap(section =>
    alone.has(section) ? unnested(section, reading) : [section],
  )
  return sections.length > outline.sections.length ? { ...outline, sections } : outline
}

function unnested(section: OutlineSection, reading: Reading): OutlineSection[] {
  const { nodes, sections } = section
  const asking = sections.filter(inner => ASKS.test(readTitle(inner, reading).said))
  const whole = asking.filter(inner => isWhole(inner, reading))
  const areQuestions = whole.length >= MIN_WHOLE && 2 * asking.length > sections.length
  if (!areQuestions || nodes.every(isSilent)) return [section]
  const apart: OutlineSection[] = [{ ...section, sections: [] }]
  for (const inner of sections) {
    const last = apart.at(-1)!
    if (asking.includes(inner) || (apart.length > 1 && isStated(inner, reading))) apart.push(inner)
    // “Example” is a part of the answer before it.
    else apart[apart.length - 1] = { ...last, sections: [...last.sections, inner] }
  }
  return apart
}

/** “The pilot is late” among questions is one. */
function isStated(section: OutlineSection, reading: Reading): boolean {
  return countWords(readTitle(section, reading).said) >= MIN_STATED
}

/** “By card?” and “How do I …?” are no whole questions. */
function isWhole(section: OutlineSection, reading: Reading): boolean {
  const { said: title } = readTitle(section, reading)
  return ASKS.test(title) && !LEADS_IN.test(title) && beginsAsQuestion(questionText(title))
}
