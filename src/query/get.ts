import type { Chapter, Handbook, Question, Rule, Section, Term, Unplaced } from '../model/index.ts'
import type { In } from './entries.ts'
import { find } from './find.ts'

/**
 * The entry with an id or a number to cite: a chapter, a section, a rule, a term or a question; null where there is
 * none. An exact id goes first, then a chapter's number, then a rule's.
 *
 * @param key such as `'3.4'`, `'R-12'`, `3` or `'coding-standards'`; as a number, 3.10 is 3.1
 * @throws TypeError where the handbook is none, or the key neither a string nor a number
 * @example get(handbook, '3.4')
 */
export function get<H extends Unplaced<Handbook>>(
  handbook: H,
  key: string | number,
): In<H, Chapter> | In<H, Section> | In<H, Rule> | In<H, Term> | In<H, Question> | null {
  return (find(handbook, key)?.value ?? null) as In<H, Chapter> | In<H, Rule> | null
}
