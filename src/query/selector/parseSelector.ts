import {
  type AstAttribute,
  type AstRule,
  type AstSelector,
  createParser,
  type ParserError,
} from 'css-selector-parser'
import { wayOut } from '../../text/wayOut.ts'
import { ATTRIBUTES, ELEMENTS, VALUES } from './elements.ts'
import { quoteValues } from './quoteValues.ts'

/** Longer ones are not written by people; the parser's calls would nest too deep. */
const MAX_LENGTH = 2000

const parse = /* @__PURE__ */ createParser({
  syntax: {
    tag: { wildcard: true },
    ids: true,
    combinators: ['>', '+', '~'],
    attributes: {
      operators: ['=', '~=', '|=', '^=', '$=', '*='],
      caseSensitivityModifiers: ['i', 'I', 's', 'S'],
      unknownCaseSensitivityModifiers: 'reject',
    },
    pseudoClasses: {
      unknown: 'reject',
      definitions: {
        NoArgument: [
          'root',
          'empty',
          'first-child',
          'last-child',
          'only-child',
          'first-of-type',
          'last-of-type',
          'only-of-type',
        ],
        Formula: ['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type'],
        Selector: ['is', 'where', 'not', 'has'],
        String: ['contains'],
      },
    },
  },
})

/** The parser's words for what a handbook has other words for, or needs more of them. */
const REWORDED: readonly { message: RegExp; becomes: string; reason: string }[] = [
  { message: /^css-selector-parser parse error: /, becomes: '', reason: 'of no use to readers' },
  { message: / Pos: -?\d+\.$/, becomes: '', reason: 'the column is given' },
  { message: / It is defined in: .*$/, becomes: '', reason: 'levels of CSS' },
  {
    message: /^Expected rule but/,
    becomes: 'Expected a selector, but',
    reason: 'a rule is one of a handbook',
  },
  {
    message: /^Class names are not enabled\.$/,
    becomes: 'Entries have no classes; put a value with a dot in quotes.',
    reason: 'handbook.md is a file where a selector should be',
  },
  {
    message: /^Expected a valid attribute selector operator\.$/,
    becomes: 'Expected =, ^=, $=, *=, ~= or |=; for other than a value, write :not([…]).',
    reason: '!= is what people try first',
  },
]

/**
 * Parses a selector.
 *
 * @throws TypeError that says at which column (1-based, in UTF-16 units) what is wrong
 */
export function parseSelector(selector: string): AstSelector {
  if (typeof selector !== 'string') throw new TypeError('The selector must be a string.')
  if (selector.length > MAX_LENGTH)
    throw new TypeError(`The selector has ${selector.length} characters; at most ${MAX_LENGTH} are read.`)
  const { text, origins } = quoteValues(selector)
  const tree = parsed(text, origins, selector)
  const rules = [...tree.rules]
  for (let rule = rules.pop(); rule; rule = rules.pop()) {
    if (rule.nestedRule) rules.push(rule.nestedRule)
    for (const item of rule.items) rules.push(...checked(item, selector))
  }
  return tree
}

function parsed(text: string, origins: number[], selector: string): AstSelector {
  try {
    return parse(text)
  } catch (error) {
    const { message, position = 0 } = error as ParserError
    const said = REWORDED.reduce((told, { message: from, becomes }) => told.replace(from, becomes), message)
    // The parser tells where the name ends.
    const unknown = /^Unknown pseudo-class: "([^"]+)"/.exec(said)?.[1]
    throw failed(unknown ? columnOf(unknown, selector) : (origins[Math.max(0, position)] ?? 0) + 1, said)
  }
}

/** @returns the selectors inside of an item, to be checked as well */
function checked(item: AstRule['items'][number], selector: string): AstRule[] {
  if (item.type === 'TagName') known(item.name, ELEMENTS, 'element', selector)
  if (item.type === 'Attribute') {
    known(item.name, ATTRIBUTES, 'attribute', selector)
    knownValue(item, selector)
  }
  return item.type === 'PseudoClass' && item.argument?.type === 'Selector' ? item.argument.rules : []
}

function known(name: string, names: readonly string[], what: string, selector: string): void {
  if (names.includes(name)) return
  throw failed(columnOf(name, selector), `There is no ${what} ${name}${orOneOf(name, names)}`)
}

/** A value that no entry has would find nothing, and never say why. */
function knownValue(
  { name, operator, value, caseSensitivityModifier }: AstAttribute,
  selector: string,
): void {
  const values = Object.hasOwn(VALUES, name) ? VALUES[name]! : null
  if (!values || operator !== '=' || value?.type !== 'String') return
  const written = value.value
  const isAnyCase = caseSensitivityModifier?.toLowerCase() === 'i'
  if (values.includes(isAnyCase ? written.toLowerCase() : written)) return
  throw failed(
    columnOfValue(name, written, selector),
    `There is no ${name} ${written}${orOneOf(written, values)}`,
  )
}

function orOneOf(written: string, names: readonly string[]): string {
  return wayOut(written, names, `; use one of ${names.join(', ')}.`)
}

function columnOfValue(name: string, value: string, selector: string): number {
  for (const at of placesOf(name, selector)) {
    const behind = selector.slice(at + name.length)
    const sign = /^\s*=\s*["']?/.exec(behind)?.[0]
    if (sign !== undefined && behind.startsWith(value, sign.length)) return at + name.length + sign.length + 1
  }
  return columnOf(name, selector)
}

/** Where a name stands first. */
function columnOf(name: string, selector: string): number {
  return (placesOf(name, selector)[0] ?? 0) + 1
}

/** Where a name stands as a whole word, outside of strings, values and arguments of `:contains`. */
function placesOf(name: string, selector: string): number[] {
  const blank = (found: string) => ' '.repeat(found.length)
  const plain = selector.replace(
    /\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|:contains\([^)]*\)?|=\s*[^\s\]"']+/gi,
    blank,
  )
  const places: number[] = []
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
    if (!/[\w-]/.test(plain[at - 1] ?? ' ') && !/[\w-]/.test(plain[at + name.length] ?? ' ')) places.push(at)
  return places
}

function failed(column: number, message: string): TypeError {
  return new TypeError(`The selector cannot be read at column ${column}: ${message}`)
}
