import type { ChangedEntry, ChangeKind } from '../model/index.ts'
import type { Aspect } from './aspects.ts'

/** What a change means to readers. */
export type Meaning = 'breaking' | 'notable' | 'editorial'

/** From the gravest one down. */
export const MEANINGS: readonly Meaning[] = ['breaking', 'notable', 'editorial']

/** One judgement: changes of these entries and kinds that show this aspect mean this. */
export interface PolicyRow<Id extends string = string> {
  id: Id
  entries: readonly ChangedEntry[]
  kinds: readonly ChangeKind[]
  /** What more has to be so; without it, entry and kind are enough. */
  aspect?: Aspect
  meaning: Meaning
  /** A sentence for who reads the review. `{before}` and `{after}` are filled in by the aspect. */
  reason: string
}

const EDITED: readonly ChangeKind[] = ['edited', 'moved-and-edited']
const MOVED: readonly ChangeKind[] = ['moved', 'moved-and-edited']
const RENAMED: readonly ChangeKind[] = ['renamed', 'moved-and-edited', 'edited']
const SECTIONS: readonly ChangedEntry[] = ['chapter', 'section']

/**
 * The default policy. Where several rows fit a change, the gravest one decides, among equals the first. Every change
 * fits at least one.
 */
// biome-ignore format: a table is read by its rows
export const policy = rows([
  { id: 'rule-removed', entries: ['rule'], kinds: ['removed'], aspect: 'gone', meaning: 'breaking', reason: 'A rule is gone: what readers relied on no longer holds.' },
  { id: 'rule-added-must', entries: ['rule'], kinds: ['added'], aspect: 'binding', meaning: 'breaking', reason: 'A new rule says “{after}”: what was fine until now may break it.' },
  { id: 'rule-raised', entries: ['rule'], kinds: EDITED, aspect: 'raised', meaning: 'breaking', reason: 'The demand goes from {before} to {after}: what was fine until now may break it.' },
  { id: 'rule-negated', entries: ['rule'], kinds: EDITED, aspect: 'negated', meaning: 'breaking', reason: 'A negation changed, {before} → {after}: the rule may now say the opposite.' },
  { id: 'number-changed', entries: ['rule'], kinds: EDITED, aspect: 'number-changed', meaning: 'breaking', reason: 'A number changed: {before} → {after}.' },
  { id: 'definition-changed', entries: ['term'], kinds: EDITED, aspect: 'text-changed', meaning: 'breaking', reason: 'A definition changed: every rule that uses the term may say something else.' },
  { id: 'term-removed', entries: ['term'], kinds: ['removed'], meaning: 'breaking', reason: 'A definition is gone: rules that use the term hang in the air.' },
  { id: 'level-changed', entries: ['rule'], kinds: EDITED, aspect: 'level-changed', meaning: 'notable', reason: 'The demand goes from {before} to {after}: readers may do what they did not, or the other way round.' },
  { id: 'rule-turned', entries: ['rule'], kinds: EDITED, aspect: 'turned', meaning: 'notable', reason: 'It says “{after}” where it said “{before}”: the rule may demand something else.' },
  { id: 'rule-qualified', entries: ['rule'], kinds: EDITED, aspect: 'qualified', meaning: 'notable', reason: 'What limits the rule changed, {before} → {after}: it may hold for more or for less.' },
  { id: 'rule-rewritten', entries: ['rule'], kinds: EDITED, aspect: 'rewritten', meaning: 'notable', reason: 'Most of the words are new: whether it demands the same is for a person to say.' },
  { id: 'rule-regrouped', entries: ['rule'], kinds: ['removed', 'added'], aspect: 'elsewhere', meaning: 'notable', reason: 'The same words are in both versions, in one of them as part of another entry, such as a list of links.' },
  { id: 'rule-added', entries: ['rule'], kinds: ['added'], meaning: 'notable', reason: 'A rule was added.' },
  { id: 'term-added', entries: ['term'], kinds: ['added'], meaning: 'notable', reason: 'A term was added.' },
  { id: 'term-renamed', entries: ['term'], kinds: RENAMED, aspect: 'name-changed', meaning: 'notable', reason: 'A term is called something else: readers look for it by its old name.', },
  { id: 'aliases-changed', entries: ['term'], kinds: RENAMED, aspect: 'aliases-changed', meaning: 'notable', reason: 'The other names of a term changed.', },
  { id: 'question-added', entries: ['question'], kinds: ['added'], meaning: 'notable', reason: 'A question was added.', },
  { id: 'question-removed', entries: ['question'], kinds: ['removed'], meaning: 'notable', reason: 'A question is gone, with its answer.', },
  { id: 'answer-changed', entries: ['question'], kinds: EDITED, aspect: 'text-changed', meaning: 'notable', reason: 'An answer changed.', },
  { id: 'section-added', entries: SECTIONS, kinds: ['added'], meaning: 'notable', reason: 'A section was added.', },
  { id: 'section-removed', entries: SECTIONS, kinds: ['removed'], meaning: 'notable', reason: 'A section is gone; what stood in it is judged by itself.', },
  { id: 'section-renamed', entries: SECTIONS, kinds: RENAMED, aspect: 'name-changed', meaning: 'notable', reason: 'A section has another title: links to its heading break.', },
  { id: 'chapter-renumbered', entries: SECTIONS, kinds: RENAMED, aspect: 'renumbered', meaning: 'notable', reason: 'A chapter has another number: {before} → {after}. What cites it points elsewhere.', },
  { id: 'id-changed', entries: ['chapter', 'section', 'rule', 'term', 'question'], kinds: RENAMED, aspect: 'id-changed', meaning: 'notable', reason: 'An id that the author gave changed: {before} → {after}. Links to it break.', },
  { id: 'moved', entries: ['chapter', 'section', 'rule', 'term', 'question', 'block'], kinds: MOVED, meaning: 'notable', reason: 'It stands elsewhere: who knows its place looks in the wrong one.', },
  { id: 'block-added', entries: ['block'], kinds: ['added'], aspect: 'visible', meaning: 'notable', reason: 'A paragraph, table or example was added.', },
  { id: 'block-removed', entries: ['block'], kinds: ['removed'], aspect: 'visible', meaning: 'notable', reason: 'A paragraph, table or example is gone.', },
  { id: 'block-number-changed', entries: ['block'], kinds: EDITED, aspect: 'number-changed', meaning: 'notable', reason: 'A number in the text between the rules changed: {before} → {after}.', },
  { id: 'code-changed', entries: ['block', 'rule'], kinds: EDITED, aspect: 'code', meaning: 'notable', reason: 'Code changed that readers copy.', },
  { id: 'block-turned', entries: ['block'], kinds: EDITED, aspect: 'says-otherwise', meaning: 'notable', reason: 'The text between the rules says otherwise: {before} → {after}.', },
  { id: 'name-replaced', entries: ['rule', 'block'], kinds: EDITED, aspect: 'replaced-name', meaning: 'notable', reason: 'A name gave way to another: {before} → {after}.', },
  { id: 'part-changed', entries: ['rule', 'block'], kinds: EDITED, aspect: 'part', meaning: 'notable', reason: 'A sentence, or a row or column of a table, came or went.', },
  { id: 'wording', entries: ['rule', 'term', 'question', 'block', 'chapter', 'section'], kinds: ['edited', 'moved-and-edited', 'renamed'], meaning: 'editorial', reason: 'Only the wording changed; no demand or negation did, and no number gave way to another.', },
  { id: 'relinked', entries: ['rule', 'term', 'question', 'block', 'comment'], kinds: ['relinked'], meaning: 'editorial', reason: 'The words stay; a link leads elsewhere.', },
  { id: 'reformatted', entries: ['frontmatter', 'rule', 'term', 'question', 'block', 'comment'], kinds: ['reformatted'], meaning: 'editorial', reason: 'The words stay; only their markup changed.', },
  { id: 'block-unseen', entries: ['block'], kinds: ['added', 'removed'], aspect: 'unseen', meaning: 'editorial', reason: 'It shows nothing by itself: a link definition, a line, markup.', },
  { id: 'comment', entries: ['comment'], kinds: ['added', 'removed', 'edited', 'moved', 'moved-and-edited'], meaning: 'editorial', reason: 'Readers do not see comments.', },
  { id: 'frontmatter', entries: ['frontmatter'], kinds: ['added', 'removed', 'edited'], meaning: 'editorial', reason: 'The frontmatter describes the handbook; it is no part of what it says.' },
])

/** Lets the compiler know the ids. */
function rows<const Id extends string>(table: readonly PolicyRow<Id>[]): readonly PolicyRow<Id>[] {
  return table
}

export type PolicyId = (typeof policy)[number]['id']
