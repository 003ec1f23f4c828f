import type { List, Nodes, Paragraph } from 'mdast'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Rule } from '../model/index.ts'
import { binds } from './binds.ts'
import { splitParagraph } from './entries/splitParagraph.ts'
import { explicitId } from './explicitId.ts'
import { type Numbering, newRule } from './newRule.ts'
import type { Reading } from './reading.ts'
import { rules } from './rules.ts'
import { spokenText } from './spokenText.ts'

/** `4.1 Text`, `4.1. Text`: no marker of a list in Markdown. “4.1 metres” and “4.1 %” are measures. */
const CLAUSE = /^(\d{1,3}(?:\.[1-9]\d{0,2}){1,3})[.)]?\s+(?![\p{Ll}\p{Sc}\d%°])/u
/** Some clauses may be left out, be headings, or have the number of the one before them; “4.50 EUR” is none. */
const MAX_STEP = 9
/** Cheaper than to look what a reader sees; numbers may be in bold. */
const MAY_COUNT = /^[*_]{0,3}\d/
/** “4.1 Sails” without one is a title of what stands below it. */
const SENTENCE_END = /[\p{L}\p{N})”"’][.;:!?。；：？](?:\s|["”’)]*$)/u

/** Reads a paragraph as the rules that its lines are, each with a number that lies below that of its chapter. */
export function clauses(paragraph: Paragraph, numbering: Numbering, reading: Reading): Rule[] {
  const from = paragraph.position!.start.offset!
  const above = numbering.prefix?.replace(/\.0$/, '')
  if (above === undefined || !MAY_COUNT.test(reading.text.slice(from, from + 4))) return []
  const pieces = splitParagraph(paragraph, reading, lines => lines.map(line => CLAUSE.test(line)))
  const parts = pieces.map(({ nodes: [node] }) => node as Paragraph)
  const whole = parts.every(part => numberOf(part) !== undefined) ? parts : [paragraph]
  const areNext = whole.map(part => countOn(numberOf(part), above, numbering))
  const areClauses = whole.every((part, index) => areNext[index] && saysAll(part))
  return areClauses ? whole.map(part => clause(part, numbering, reading)) : []
}

/** The clause that a node ends with, the last rule read so far: a list right behind it is a part of it. */
export function clauseAbove(node: Nodes | undefined, read: readonly Rule[], reading: Reading): Rule | null {
  const last = read.at(-1)
  if (node?.type !== 'paragraph' || last?.origin !== 'paragraph' || !reading.explicitNumbers.has(last))
    return null
  return last.position.end.offset === reading.places.of(node).end.offset ? last : null
}

/** Adds the items of a list to a clause, as those of an item are its rules. */
export function addBelow(clause: Rule, list: List, before: Nodes | undefined, reading: Reading): void {
  clause.rules = rules(list, { prefix: clause.number, count: 0 }, reading, before)
  clause.position = { start: clause.position.start, end: reading.places.of(list).end }
}

/**
 * Counts a number, and tells whether it is the next one from 1 on: versions (“1.2 Fixes …”), measures, times and dates
 * begin anywhere, and nothing goes on behind a first one that did.
 */
function countOn(number: string | undefined, above: string, numbering: Numbering): boolean {
  if (!number?.startsWith(`${above}.`)) return false
  numbering.clauses ??= new Map()
  const at = number.lastIndexOf('.')
  const [parent, count] = [number.slice(0, at), Number(number.slice(at + 1))]
  const last = numbering.clauses.get(parent)
  const isNext = last === undefined ? count === 1 : count >= last && count <= last + MAX_STEP
  if (isNext || last === undefined) numbering.clauses.set(parent, isNext ? count : Number.NaN)
  return isNext
}

function saysAll(part: Paragraph): boolean {
  const said = plainText(part).replace(CLAUSE, '')
  return SENTENCE_END.test(said) || binds(said)
}

function numberOf(part: Paragraph): string | undefined {
  return CLAUSE.exec(plainText(part))?.[1]
}

function clause(part: Paragraph, numbering: Numbering, reading: Reading): Rule {
  const shown = plainText(part)
  const given = explicitId(part.children, shown, reading.text)
  const parts = {
    text: given.text.replace(CLAUSE, ''),
    links: linksIn(part, reading.definitions),
    spoken: spokenText([part], shown).replace(CLAUSE, ''),
    position: reading.places.of(part),
    given: { id: given.id, number: numberOf(part)! },
  }
  return newRule('paragraph', parts, numbering, reading)
}
