import type { Role } from '../entries/grammar.ts'
import type { OutlineSection } from '../outline.ts'
import { MIN_ASKING } from './askingBelow.ts'

/**
 * Roles where what has several headings below it, and is less deep than all that ask, is a topic: one behind questions
 * that have none.
 */
export function withTopicsAbove(sections: OutlineSection[], roles: Role[]): Role[] {
  const depths = sections.flatMap(({ heading }, index) => (roles[index] === 'entry' ? heading!.depth : []))
  if (depths.length < MIN_ASKING) return roles
  const least = depths.reduce((one, other) => (other < one ? other : one))
  return roles.map((role, index) => {
    const { heading, sections: below } = sections[index]!
    return role === 'part' && below.length >= MIN_ASKING && heading!.depth < least ? 'group' : role
  })
}
