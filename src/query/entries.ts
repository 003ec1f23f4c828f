import type {
  Block,
  Chapter,
  Comment,
  Handbook,
  Question,
  Rule,
  Section,
  Term,
  Unplaced,
} from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'

/** What each kind of entry is in the model. A preamble is a section. */
export interface EntryValues {
  chapter: Unplaced<Chapter>
  section: Unplaced<Section>
  rule: Unplaced<Rule>
  term: Unplaced<Term>
  question: Unplaced<Question>
  block: Unplaced<Block>
  comment: Unplaced<Comment>
}

export type EntryKind = keyof EntryValues

export const ENTRY_KINDS = [
  'chapter',
  'section',
  'rule',
  'term',
  'question',
  'block',
  'comment',
] as const satisfies readonly EntryKind[]

/** Those that have an id or a number to be cited by. */
export const CITABLE = [
  'chapter',
  'section',
  'rule',
  'term',
  'question',
] as const satisfies readonly EntryKind[]

/** An entry of the model with what it stands in. */
export type Located<Kind extends EntryKind = EntryKind> = {
  [K in Kind]: { entry: K; value: EntryValues[K]; parent: Located | null; file: string | null }
}[Kind]

/** As the model of `H` has it: with its position if the handbook was parsed, perhaps without if it was exported. */
export type In<H, T> = H extends Handbook ? T : Unplaced<T>

/**
 * The entries of a handbook in one fixed order, with or without positions: preamble, then chapters; in each section its
 * rules with those nested in them, its terms, questions, blocks and comments, then its sections. Last come terms and questions whose section is
 * not there, which only JSON that was edited has.
 *
 * @param wants which kinds to give; the others are only walked through where they have to be
 * @param within which chapters to look into, all by default; the preamble is asked for as a section
 */
export function entries<Kind extends EntryKind>(
  handbook: Unplaced<Handbook>,
  wants: readonly Kind[],
  within?: (root: Located<'chapter' | 'section'>) => boolean,
): Located<Kind>[] {
  const wanted: ReadonlySet<EntryKind> = new Set(wants)
  const terms = groupBy(wanted.has('term') ? handbook.glossary : [], ({ section }) => section)
  const questions = groupBy(wanted.has('question') ? handbook.faq : [], ({ section }) => section)
  const found: Located[] = []
  // A stack of our own: exported JSON may nest deeper than calls can.
  const roots = rootsOf(handbook)
  const stack: Located[] = (within ? roots.filter(within) : roots).reverse()
  const push = <K extends EntryKind>(entry: K, values: readonly EntryValues[K][], parent: Located) => {
    for (let index = values.length - 1; index >= 0; index--)
      stack.push({ entry, value: values[index]!, parent, file: parent.file } as Located)
  }
  while (stack.length > 0) {
    const here = stack.pop()!
    if (wanted.has(here.entry)) found.push(here)
    if (here.entry === 'rule') push('rule', here.value.rules, here)
    if (here.entry !== 'chapter' && here.entry !== 'section') continue
    const section = here.value
    push('section', section.sections, here)
    if (wanted.has('comment')) push('comment', section.comments, here)
    if (wanted.has('block')) push('block', section.blocks, here)
    push('question', taken(questions, section.id), here)
    push('term', taken(terms, section.id), here)
    if (wanted.has('rule')) push('rule', section.rules, here)
  }
  if (!within) {
    const file = handbook.files.length === 1 ? handbook.files[0]! : null
    for (const value of [...terms.values()].flat()) found.push({ entry: 'term', value, parent: null, file })
    for (const value of [...questions.values()].flat())
      found.push({ entry: 'question', value, parent: null, file })
  }
  return found as Located<Kind>[]
}

function taken<T>(lists: Map<string, T[]>, section: string): T[] {
  const list = lists.get(section) ?? []
  lists.delete(section)
  return list
}

function rootsOf({ preamble, chapters, files }: Unplaced<Handbook>): Located<'chapter' | 'section'>[] {
  const roots = chapters.map(value => ({ entry: 'chapter' as const, value, parent: null, file: value.file }))
  if (!preamble) return roots
  return [{ entry: 'section', value: preamble, parent: null, file: files[0] ?? null }, ...roots]
}
