import type { Level, Rule, Unplaced } from '../model/index.ts'
import type { Located } from './entries.ts'
import { fold } from './fold.ts'
import { type QuantityFilter, quantityTest } from './quantityTest.ts'
import { textTest } from './textTest.ts'

/**
 * What to look for; all of it must fit. A field left out, or undefined, fits everything.
 *
 * `level`, `quantity`, `checked` and `link` are about rules: a section fits where one of its rules fits them all, and
 * a term or a question never does.
 */
export interface Filter {
  /** A chapter's number, or a string that is its number, id or title in any case, or an expression that fits its title. */
  chapter?: number | string | RegExp | undefined
  /** Part of the text in any case, or an expression; for sections, of the title; for terms and questions, of any part. */
  text?: string | RegExp | undefined
  /** One of them; null for rules without a level. */
  level?: Level | null | readonly (Level | null)[] | undefined
  /** A unit, a range, or whether there are quantities at all. */
  quantity?: string | QuantityFilter | boolean | undefined
  /** The state of a task box; null for rules without one. */
  checked?: boolean | null | undefined
  /** Whether there is a link, or part of a URL in any case, or an expression that fits one. */
  link?: boolean | string | RegExp | undefined
}

type RuleTest = (rule: Unplaced<Rule>) => boolean

export interface Matcher {
  /** Whether to look into a chapter, or into the preamble, which is no chapter. */
  within: (root: Located<'chapter' | 'section'>) => boolean
  text: (text: string) => boolean
  /** Null where the filter says nothing about rules. */
  rule: RuleTest | null
}

const FIELDS = ['chapter', 'text', 'level', 'quantity', 'checked', 'link']
const LEVELS: readonly unknown[] = ['must', 'must-not', 'should', 'should-not', 'may', null]

/**
 * Reads a filter.
 *
 * @throws TypeError naming the field that cannot be read
 */
export function matcher(filter: Filter): Matcher {
  if (typeof filter !== 'object' || filter === null)
    throw new TypeError(`A filter is an object with some of ${FIELDS.join(', ')}.`)
  const unknown = Object.keys(filter).find(key => !FIELDS.includes(key))
  if (unknown !== undefined)
    throw new TypeError(`There is no filter ${unknown}; use some of ${FIELDS.join(', ')}.`)
  const { text } = filter
  const test = text === undefined ? null : textTest(text, 'text')
  const tests = ruleTests(filter)
  return {
    within: chapterTest(filter.chapter),
    text: test ?? (() => true),
    rule: tests.length > 0 ? rule => tests.every(fits => fits(rule)) : null,
  }
}

function chapterTest(wanted: Filter['chapter']): Matcher['within'] {
  if (wanted === undefined) return () => true
  if (wanted instanceof RegExp) {
    const fits = textTest(wanted, 'chapter')
    return root => root.entry === 'chapter' && fits(root.value.title)
  }
  if (typeof wanted !== 'number' && typeof wanted !== 'string')
    throw new TypeError('The filter chapter must be a number, a string or a RegExp.')
  const name = fold(String(wanted).trim())
  const number = /^\d+$/.test(name) ? Number(name) : null
  return ({ entry, value }) => {
    if (entry !== 'chapter') return false
    if (
      value.number !== null &&
      (fold(value.number) === name || (number !== null && Number(value.number) === number))
    )
      return true
    return typeof wanted === 'string' && (fold(value.id) === name || fold(value.title) === name)
  }
}

function ruleTests({ level, quantity, checked, link }: Filter): RuleTest[] {
  const tests: RuleTest[] = []
  if (level !== undefined) {
    const levels: readonly (Level | null)[] = Array.isArray(level) ? level : [level as Level | null]
    const wrong = levels.find(one => !LEVELS.includes(one))
    if (wrong !== undefined)
      throw new TypeError(`There is no level ${wrong}; use must, must-not, should, should-not, may or null.`)
    tests.push(rule => levels.includes(rule.level))
  }
  if (typeof quantity === 'boolean') tests.push(rule => rule.quantities.length > 0 === quantity)
  else if (quantity !== undefined) {
    if (typeof quantity !== 'string' && (typeof quantity !== 'object' || quantity === null))
      throw new TypeError('The filter quantity must be a unit, { unit, value, min, max } or a boolean.')
    const fits = quantityTest(quantity)
    tests.push(rule => rule.quantities.some(fits))
  }
  if (checked !== undefined) {
    if (checked !== null && typeof checked !== 'boolean')
      throw new TypeError('The filter checked must be true, false or null.')
    tests.push(rule => rule.checked === checked)
  }
  if (typeof link === 'boolean') tests.push(rule => rule.links.length > 0 === link)
  else if (link !== undefined) {
    const fits = textTest(link, 'link')
    tests.push(rule => rule.links.some(({ url }) => fits(url)))
  }
  return tests
}
