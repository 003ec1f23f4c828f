import { hasLetter } from '../../text/hasLetter.ts'

/** Labels that entries have inside them, and words that call for attention: never terms, whatever separates them. */
const LABELS: readonly { words: readonly string[]; reason: string }[] = [
  {
    words: [
      'note',
      'notes',
      'nb',
      'n.b.',
      'warning',
      'caution',
      'important',
      'attention',
      'tip',
      'hint',
      'info',
      'todo',
      'update',
      'disclaimer',
      'please note',
      'remember',
    ],
    reason: 'calls for attention',
  },
  {
    words: [
      'definition',
      'definitions',
      'description',
      'meaning',
      'explanation',
      'abbreviation',
      'acronym',
      'synonym',
      'synonyms',
      'pronunciation',
      'usage',
      'context',
      'etymology',
      'type',
      'properties',
      'parameters',
    ],
    reason: 'a field of an entry',
  },
  {
    words: [
      'example',
      'examples',
      'e.g.',
      'for example',
      'for instance',
      'i.e.',
      'that is',
      'in other words',
      'in short',
      'tl;dr',
      'summary',
      'calculation',
      'formula',
      'why',
      'how',
      'what',
      'when',
      'who',
      'where',
    ],
    reason: 'a part of a definition',
  },
  {
    words: [
      'see',
      'see also',
      'also see',
      'related',
      'related terms',
      'related metrics',
      'read more',
      'more',
      'more info',
      'more information',
      'learn more',
      'source',
      'sources',
      'source of truth',
      'reference',
      'references',
      'link',
      'links',
      'further reading',
      'also known as',
      'aka',
    ],
    reason: 'a pointer',
  },
  {
    words: [
      '用例',
      '例',
      '注意',
      '注',
      '参照',
      '関連',
      'beispiel',
      'hinweis',
      'exemple',
      'remarque',
      'ejemplo',
      'nota',
    ],
    reason: 'other languages',
  },
]
/** Those of them that a list of terms may define as well. */
const EITHER: ReadonlySet<string> = new Set(
  'type|properties|parameters|description|context|usage|synonym|acronym|abbreviation|formula|summary|source|sources|reference|link|update|who|what|when|where|why|how'.split(
    '|',
  ),
)
const NEVER = new Set(LABELS.flatMap(({ words }) => words))
/** What style guides call the two sides of a rule, in lower case. */
export const VERDICTS: ReadonlySet<string> = new Set(
  "do|don't|don’t|dos|don'ts|don’ts|good|bad|better|correct|incorrect|right|wrong|yes|no|avoid|prefer|instead of".split(
    '|',
  ),
)

/** How sentences begin, in small letters, that only happen to have a colon or a dash in them. */
const OPENINGS: ReadonlySet<string> = new Set(
  "this|that|these|those|there|here|it|its|it's|they|we|we're|you|your|our|i|he|she|if|when|whenever|while|because|since|although|please|see|note|for|from|with|in order|as|to|use|used|using|make|ensure|don't|do|does|can|should|must|may|also|then|and|but|so|some|any|each|every|all|both|another|other|many|most|more|read|click|check|ask|add|go|look|find|refer|the following|below|above".split(
    '|',
  ),
)
/** The date of a note: `Decision (2024-01-02): …`. */
const DATED = /\(\d{4}-\d\d?-\d\d?\b[^()]{0,40}\)$/
const BRACKETS = /[(（][^()（）]*[)）]/g
/** What only a statement has in it: “Escaping is the default”, “site, not home”. */
const STATES = /\s(?:is|are|isn['’]t|aren['’]t|must|should)\s|,\s(?:not|never)\s/i
/** `10:30 – Welcome` stands in an agenda. */
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i
const MAX_PLAIN_WORDS = 8
const MAX_WORDS = 14
/** The longest of 252 real terms has 67 characters. */
const MAX_LENGTH = 120
/** What a program fills in: `{{ term.name }}`, `{% for … %}`. */
export const TEMPLATE = /\{\{|\{%/
/** A sentence ends inside of the text, or at its end; `etc.` and `v2.0` do not. */
const HAS_SENTENCE_END = /[^\s.]{3}[.!?]\s+\p{Lu}|[^\s.]{3,}[!?]$|\s\S{2,}\s\S{3,}\.$/u

/**
 * Whether a text may be a term.
 *
 * @param plain whether nothing but its place marks it; then fewer words and no beginning of a sentence will do
 */
export function isTerm(text: string, plain: boolean): boolean {
  return isTitle(text) && !isLabel(text) && !(plain && isSentence(text))
}

/** Whether a text says something by itself. What stands in brackets may: `TINA (there is no alternative)`. */
export function isStatement(text: string): boolean {
  return STATES.test(text.replace(BRACKETS, ''))
}

/** Whether a label may be a term where it stands among others: “Source” between “Action” and “Target”. */
export function isEither(text: string): boolean {
  return EITHER.has(text.toLowerCase())
}

function isLabel(text: string): boolean {
  const lower = text.toLowerCase()
  return (
    NEVER.has(lower) ||
    VERDICTS.has(lower) ||
    lower.endsWith(' definition') ||
    (text.endsWith(')') && DATED.test(text))
  )
}

/** Whether a heading may be a term: there, `Definition` may be one too. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || TEMPLATE.test(text) || text.startsWith('$$')) return false
  const words = text.split(/\s+/)
  if (!hasLetter(text) || words.length > MAX_WORDS) return false
  return !(/[.!?]/.test(text) && HAS_SENTENCE_END.test(text))
}

function isSentence(text: string): boolean {
  const [first, second, ...others] = text.toLowerCase().split(/\s+/)
  // Only a digit, of all that words begin with, stands so early in the table of characters.
  if (text[0]! <= '9' && TIME.test(text)) return true
  if (second === undefined) return false
  return (
    others.length > MAX_PLAIN_WORDS - 2 ||
    OPENINGS.has(first!) ||
    (others.length > 0 && OPENINGS.has(`${first} ${second}`))
  )
}
