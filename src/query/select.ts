import type { Handbook, Link, Quantity, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { EntryValues } from './entries.ts'
import { type Found, found } from './found.ts'
import { evaluate } from './selector/evaluate.ts'
import { parseSelector } from './selector/parseSelector.ts'
import { type Element, tree } from './selector/tree.ts'

/** What a selector found: an entry, or a link or a quantity of the rule or the block `of`. */
export type Selected = Found | SelectedPart<'link', Link> | SelectedPart<'quantity', Quantity>

interface SelectedPart<Kind, Value> extends Omit<Found, 'entry' | 'value'> {
  entry: Kind
  value: Value
  /** The rule or the block that it is in; `titles` and `file` are of it. */
  of: EntryValues['rule' | 'block']
}

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
  const { entry, value: of, titles, file } = found(located!)
  return (
    entry === name ? { entry, value: of, titles, file } : { entry: name, value, of, titles, file }
  ) as Selected
}
