import type { Position, Rule, RuleOrigin } from '../model/index.ts'
import { level } from './level.ts'
import { quantities } from './quantities.ts'
import type { Reading } from './reading.ts'

/** Counts the rules of one chapter, or of one rule; `prefix` is null where there is no number to cite. */
export interface Numbering {
  prefix: string | null
  count: number
  /** How far the clauses below each number have counted; NaN where they do not count. */
  clauses?: Map<string, number>
}

/** What of a rule only its reader knows. */
interface RuleParts extends Pick<Rule, 'text' | 'links'> {
  /** What it says in its own words. */
  spoken: string
  position: Position
  /** As its author gave them. */
  given: { id: string | null; number: string | null }
}

/** Makes the next rule of those that a numbering counts; its source is what stands at its place. */
export function newRule(
  origin: RuleOrigin,
  { text, links, spoken, position, given }: RuleParts,
  numbering: Numbering,
  reading: Reading,
): Rule {
  numbering.count++
  const rule: Rule = {
    id: '',
    number: given.number ?? (numbering.prefix === null ? null : `${numbering.prefix}.${numbering.count}`),
    text,
    markdown: reading.source.slice(position.start.offset, position.end.offset),
    origin,
    level: level(spoken),
    quantities: quantities(spoken),
    checked: null,
    links,
    rules: [],
    position,
  }
  if (given.number !== null) reading.explicitNumbers.add(rule)
  if (given.id !== null) reading.explicitIds.set(rule, given.id)
  return rule
}
