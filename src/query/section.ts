import type { Block, Handbook, Question, Rule, Section, Term, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import { entries, type In, type Located } from './entries.ts'
import { fold } from './fold.ts'
import { found } from './found.ts'
import { textTest } from './textTest.ts'

/** A section and everything under it, at any depth, each list in reading order. */
export interface SectionContents<H extends Unplaced<Handbook> = Handbook> {
  section: In<H, Section>
  /** The titles of the sections around it, from the chapter down. */
  titles: string[]
  file: string | null
  sections: In<H, Section>[]
  rules: In<H, Rule>[]
  terms: In<H, Term>[]
  questions: In<H, Question>[]
  blocks: In<H, Block>[]
}

/**
 * A section with everything under it: by a chapter's number, else by id, else by title, in any case or by an expression.
 * Null where there is none; of several, the first.
 *
 * @throws TypeError where the handbook is none, or the key of another type
 * @example section(handbook, 'Release Process')?.rules.length // 4
 */
export function section<H extends Unplaced<Handbook>>(
  handbook: H,
  key: string | number | RegExp,
): SectionContents<H> | null {
  assertHandbook(handbook)
  const all = entries(handbook, ['chapter', 'section'])
  for (const test of testsFor(key)) {
    const here = all.find(test)
    if (here) return contents(handbook, here) as unknown as SectionContents<H>
  }
  return null
}

function testsFor(key: string | number | RegExp): ((section: Located<'chapter' | 'section'>) => boolean)[] {
  if (key instanceof RegExp) {
    const fits = textTest(key, 'section')
    return [({ value }) => fits(value.title)]
  }
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new TypeError('The section must be named by a number, an id, a title or a RegExp.')
  const name = fold(String(key).trim())
  return [
    ({ entry, value }) => entry === 'chapter' && value.number !== null && fold(value.number) === name,
    ({ value }) => fold(value.id) === name,
    ({ value }) => fold(value.title) === name,
  ]
}

function contents(
  handbook: Unplaced<Handbook>,
  here: Located<'chapter' | 'section'>,
): SectionContents<Unplaced<Handbook>> {
  const { titles, file } = found(here)
  const lists: Omit<SectionContents<Unplaced<Handbook>>, 'section' | 'titles' | 'file'> = {
    sections: [],
    rules: [],
    terms: [],
    questions: [],
    blocks: [],
  }
  // The section alone, as what a handbook begins with.
  const part = { ...handbook, preamble: here.value, chapters: [] }
  for (const { entry, value } of entries(
    part,
    ['section', 'rule', 'term', 'question', 'block'],
    () => true,
  )) {
    if (entry === 'section' && value !== here.value) lists.sections.push(value)
    if (entry === 'rule') lists.rules.push(value)
    if (entry === 'term') lists.terms.push(value)
    if (entry === 'question') lists.questions.push(value)
    if (entry === 'block') lists.blocks.push(value)
  }
  return { section: here.value, titles, file, ...lists }
}
