import { countWords } from '../../text/countWords.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { hasDefinition, saysWhatItIs } from './areDefined.ts'
import { areWordRules } from './areWordRules.ts'
import { groupsAmong } from './groupsAmong.ts'
import { groupsTerms } from './groupsTerms.ts'
import { haveFields } from './haveFields.ts'
import { haveFieldTables } from './haveFieldTables.ts'
import { haveSchemas } from './haveSchemas.ts'
import { isInProse } from './isInProse.ts'

/** Beside groups of terms, a heading of more words says what it is about. */
const MAX_BESIDE_GROUPS = 5

/**
 * The roles of the sections below a glossary where those that only seem to be terms are groups: all of them where they are
 * of another kind, else what holds terms and what stands beside it.
 */
export function withGroups(
  sections: OutlineSection[],
  titles: string[],
  roles: Role[],
  reading: Reading,
): Role[] {
  const isEntry = (_: unknown, index: number) => roles[index] === 'entry'
  const candidates = sections.filter(isEntry)
  // Where nothing but lists and code stands below all headings, they are those of a reference.
  if (haveFields(candidates)) return roles
  if (
    !candidates.some(isInProse) ||
    areWordRules(candidates, titles.filter(isEntry)) ||
    haveSchemas(sections)
  )
    return roles.map(role => (role === 'entry' ? 'group' : role))
  const isSure = candidates.some(section => groupsTerms(section, reading))
  const groups = haveFieldTables(sections)
    ? new Set<OutlineSection>()
    : groupsAmong(
        candidates.filter(section => !hasDefinition(section)),
        roles.includes('group'),
        isSure,
        reading,
      )
  const count = groups.size + roles.filter(role => role === 'group').length
  // What stands beside more groups is a term only if it is defined, or a table says all.
  const saysNothing = (section: OutlineSection, title: string) =>
    firstSaid(section.nodes)?.type !== 'table' && !saysWhatItIs(section, title)
  const beside = sections.filter(
    (section, index) =>
      roles[index] === 'entry' && !groups.has(section) && saysNothing(section, titles[index]!),
  )
  // One group of groups among terms makes no groups of those.
  const isLed = isSure && beside.length <= groups.size
  const areGroups = isLed || (count > 1 && 2 * count > sections.length)
  const isBeside = (section: OutlineSection, title: string) =>
    (areGroups && saysNothing(section, title)) || (count > 1 && countWords(title) > MAX_BESIDE_GROUPS)
  return roles.map((role, index) => {
    const section = sections[index]!
    return role === 'entry' && (groups.has(section) || isBeside(section, titles[index]!)) ? 'group' : role
  })
}
