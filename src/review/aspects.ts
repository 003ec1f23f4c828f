import { changedDemands } from '../diff/changedDemands.ts'
import { without } from '../diff/without.ts'
import type { ChangedWords, EntryChange, Level } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'
import { changedNumbers } from './changedNumbers.ts'
import { hasOtherSentences } from './hasOtherSentences.ts'
import { isAlone } from './isAlone.ts'
import { isMended } from './isMended.ts'
import { keptShare } from './keptShare.ts'
import { NO_WORD, NONE } from './none.ts'
import { otherRows } from './otherRows.ts'
import { qualified } from './qualified.ts'
import { replacedName } from './replacedName.ts'
import { turned } from './turned.ts'

/** What a row of the policy can ask of a change besides its entry and kind. */
export type Aspect =
  | 'aliases-changed'
  | 'binding'
  | 'code'
  | 'elsewhere'
  | 'gone'
  | 'id-changed'
  | 'level-changed'
  | 'name-changed'
  | 'negated'
  | 'number-changed'
  | 'part'
  | 'qualified'
  | 'raised'
  | 'renumbered'
  | 'replaced-name'
  | 'rewritten'
  | 'says-otherwise'
  | 'text-changed'
  | 'turned'
  | 'unseen'
  | 'visible'

/** What fills the `{before}` and `{after}` of a reason. */
export interface Seen {
  before: string
  after: string
}

/** @param elsewhere the rules that went or came, though their words did not */
type Test = (change: EntryChange, elsewhere: ReadonlySet<EntryChange>) => Seen | null

const SEEN: Seen = { before: '', after: '' }
/** Of what binds, more binds than less; none of the others does. */
const BINDING: ReadonlySet<Level | null> = new Set<Level | null>(['must', 'must-not'])
/** A rule of which less than this share of its letters stayed is a new one in the old one's place. */
const KEPT = 0.5
/** More words than this that came or went at once are a sentence of their own: it turns nothing round. */
const TURNING_WORDS = 6
/** Not before a digit: `1.5` is not `15`, and `-5` not `5`. */
const PUNCTUATION = /[.,;:!?'"“”‘’()…–—/-](?!\d)/g
/** Near enough: what is in code in one version and not in the other is shown to the reader. */
const CODE = /`[^`]+`/g
const NEGATION =
  /(?<![\p{L}\p{N}])(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|avoid(?:s|ing)?|\p{L}+n['’]t)(?![\p{L}\p{N}])/giu

/** How each aspect is seen; null where it is not. */
export const ASPECTS: { readonly [A in Aspect]: Test } = {
  'aliases-changed': change => fieldSeen(change, 'aliases'),
  binding: ({ after }) => {
    const level = dataOf(after, 'level') as Level | null
    return BINDING.has(level) ? { before: '', after: spell(level) } : null
  },
  code: ({ entry, before, after }) =>
    (entry === 'block' && dataOf(after ?? before, 'type') === 'code') || isRecoded(before, after)
      ? SEEN
      : null,
  elsewhere: (change, elsewhere) => (elsewhere.has(change) ? SEEN : null),
  gone: (change, elsewhere) => (elsewhere.has(change) ? null : SEEN),
  'id-changed': change => fieldSeen(change, 'id'),
  'level-changed': ({ statement }) => levelSeen(statement, ({ after }) => !BINDING.has(after)),
  'name-changed': change => rewordedSeen(change, 'name'),
  negated: change => negationSeen(change),
  'number-changed': change => changedNumbers(change),
  part: change => (hasOtherSentences(wordsOf(change)) || hasOtherRows(change) ? SEEN : null),
  qualified: change => qualified(wordsOf(change)),
  raised: ({ statement }) => levelSeen(statement, ({ after }) => BINDING.has(after)),
  renumbered: change => fieldSeen(change, 'number'),
  'replaced-name': change => replacedName(wordsOf(change), isTable(change)),
  rewritten: change => (keptShare(wordsOf(change)) < KEPT ? SEEN : null),
  'text-changed': change => (isRespelt(change) ? null : rewordedSeen(change, 'text')),
  'says-otherwise': change => demandSeen(change) ?? negationSeen(change) ?? turned(wordsOf(change)),
  turned: change => turned(wordsOf(change)),
  unseen: ({ before, after }) => ((after ?? before)?.text === '' ? SEEN : null),
  visible: ({ before, after }) => ((after ?? before)?.text === '' ? null : SEEN),
}

function fieldSeen({ fields }: EntryChange, name: string): Seen | null {
  const field = fields.find(({ field }) => field === name)
  return field ? { before: spell(field.before), after: spell(field.after) } : null
}

/** Whether code in a sentence, such as a command or a name, gave way to other code. */
function isRecoded(before: EntryChange['before'], after: EntryChange['after']): boolean {
  const [old, current] = [before, after].map(side => String(dataOf(side, 'markdown')).match(CODE) ?? [])
  return without(old!, current!).length > 0 && without(current!, old!).length > 0
}

/** A text of which more changed than capitals and punctuation. */
function rewordedSeen({ fields }: EntryChange, name: string): Seen | null {
  const field = fields.find(({ field }) => field === name)
  return field && bare(field.before) !== bare(field.after) ? SEEN : null
}

/** Whether a table has other rows or columns than it had. */
function hasOtherRows(change: EntryChange): boolean {
  const [old, current] = [change.before, change.after].map(side => String(dataOf(side, 'markdown')))
  return isTable(change) && otherRows(old!, current!)
}

function isTable({ entry, before, after }: EntryChange): boolean {
  return entry === 'block' && dataOf(after ?? before, 'type') === 'table'
}

/** A text of which nothing but the spelling of some words changed. */
function isRespelt({ fields }: EntryChange): boolean {
  const text = fields.find(({ field }) => field === 'text')
  const [old, current] = [text?.before, text?.after].map(side => bare(side ?? '').split(' ')) as [
    string[],
    string[],
  ]
  return (
    old.length === current.length &&
    old.every((word, at) => word === current[at] || isMended(word, current[at]!))
  )
}

function wordsOf({ fields }: EntryChange): readonly ChangedWords[] {
  return fields.find(({ field }) => field === 'text')?.words ?? []
}

function bare(text: unknown): string {
  return String(text).toLowerCase().replace(PUNCTUATION, ' ').replace(/\s+/g, ' ').trim()
}

/** The first change of the rule's level, or of a sentence's, that is of the kind looked for. */
function levelSeen(
  statement: EntryChange['statement'],
  isSought: (change: { before: Level | null; after: Level | null }) => boolean,
): Seen | null {
  if (!statement) return null
  const changes = [...(statement.level ? [statement.level] : []), ...statement.demands]
  const found = changes.find(isSought)
  return found ? { before: spell(found.before), after: spell(found.after) } : null
}

/** A negation among the words that came or went, unless as many came as went. */
function negationSeen(change: EntryChange): Seen | null {
  const words = wordsOf(change)
  const gone: string[] = []
  const come: string[] = []
  for (const [at, { kind, text }] of words.entries()) {
    if (kind === 'same' || (isAlone(words, at) && text.trim().split(' ').length > TURNING_WORDS)) continue
    const side = kind === 'removed' ? gone : come
    for (const negation of text.match(NEGATION) ?? []) side.push(negation.toLowerCase())
  }
  if (gone.length === come.length) return null
  return { before: first(without(gone, come)), after: first(without(come, gone)) }
}

/** A demand that the sentences of a text make in one version only; that something may be says little between rules. */
function demandSeen({ fields }: EntryChange): Seen | null {
  const text = fields.find(({ field }) => field === 'text')
  const change = (text ? changedDemands(String(text.before), String(text.after)) : []).find(sides =>
    [sides.before, sides.after].some(level => level !== null && level !== 'may'),
  )
  return change ? { before: spell(change.before), after: spell(change.after) } : null
}

function first(words: readonly string[]): string {
  return words[0] ?? NO_WORD
}

function dataOf(side: EntryChange['after'], field: string): unknown {
  const value = side?.value
  return isObject(value) ? (value[field] ?? null) : null
}

function spell(value: unknown): string {
  if (value === null || value === undefined) return NONE
  return Array.isArray(value) ? value.join(', ') || NONE : String(value)
}
