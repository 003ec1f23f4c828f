import type { Handbook, Link, Quantity, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import { type Found, found } from './found.ts'
import { evaluate } from './selector/evaluate.ts'
import { parseSelector } from './selector/parseSelector.ts'
import { type Element, tree } from './selector/tree.ts'

/** What a selector found: an entry, or a link or a quantity with the titles around the rule or the block it is in. */
export type Selected =
  | Found
  | { entry: 'link'; value: Link; titles: string[]; file: string | null }
  | { entry: 'quantity'; value: Quantity; titles: string[]; file: string | null }

/**
 * The entries that a CSS selector matches, in the order of the model. Elements are `chapter`, `section` (a chapter is
 * one), `rule`, `term`, `question`, `block`, `comment`, and inside of rules and blocks `link` and `quantity`; attributes
 * are the fields of the model. `:contains("…")` looks for text in any case, in sections for all that is under them.
 *
 * @throws TypeError where the handbook is none, or naming the column where the selector cannot be read
 * @example select(handbook, 'chapter[number=3] rule[level=must]')
 * @example select(handbook, 'rule:has(link[url^="http:"]), term[term^=C]')
 */
export function select(handbook: Unplaced<Handbook>, selector: string): Selected[] {
  const parsed = parseSelector(selector)
  assertHandbook(handbook)
  const laidOut = tree(handbook, /link|quantity/.test(selector))
  const matched = evaluate(parsed, laidOut)
  // The handbook itself is no entry.
  return laidOut.elements.filter((_, index) => index > 0 && matched[index]).map(selected)
}

function selected({ name, value, located }: Element): Selected {
  const place = found(located!)
  return name === 'link' || name === 'quantity'
    ? ({ entry: name, value, titles: place.titles, file: place.file } as Selected)
    : place
}
