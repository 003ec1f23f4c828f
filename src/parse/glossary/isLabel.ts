import { COLUMN_WORDS } from './columnWords.ts'

/** Labels that entries have inside them, and words that call for attention: never terms, whatever separates them. */
const LABELS: readonly { words: string; reason: string }[] = [
  {
    words:
      'note|notes|nb|n.b.|warning|caution|important|attention|tip|hint|info|todo|update|disclaimer|please note|remember',
    reason: 'calls for attention',
  },
  {
    words:
      'definition|definitions|description|meaning|explanation|abbreviation|acronym|synonym|synonyms|pronunciation|usage|context|etymology|type|properties|parameters',
    reason: 'a field of an entry',
  },
  {
    words:
      'example|examples|e.g.|for example|for instance|i.e.|that is|in other words|in short|tl;dr|summary|calculation|formula|why|how|what|when|who|where',
    reason: 'a part of a definition',
  },
  {
    words:
      'see|see also|also see|related|related terms|related metrics|read more|more|more info|more information|learn more|source|sources|source of truth|reference|references|link|links|further reading|also known as|aka',
    reason: 'a pointer',
  },
  {
    words: [
      'beispiel|beispiele|hinweis|hinweise|anmerkung|wichtig|achtung|siehe auch|exemple|exemples',
      'remarque|remarques|à noter|voir aussi|ejemplo|ejemplos|nota|notas|importante|véase también',
      'ver también|exemplo|exemplos|observação|veja também|esempio|esempi|vedi anche|voorbeeld',
      'voorbeelden|let op|opmerking|zie ook|przykład|przykłady|uwaga|zobacz też|zobacz także|пример',
      'примеры|примечание|важно|см. также|смотрите также|приклад|приклади|примітка|важливо|див. також',
      'exempel|eksempel|obs!|viktigt|se även|se også|příklad|příklady|poznámka|viz též|örnek|örnekler',
      'önemli|ayrıca bakınız|ví dụ|lưu ý|chú ý|xem thêm|contoh|catatan|penting|lihat juga|مثال|ملاحظة',
      '示例|例子|例如|举例|备注|注意|注|说明|参考|参见|另见|重要|用例|例|備考|補足|参照|関連|関連項目|예|예시|참고|주의|비고|관련|중요|핵심|요점',
      COLUMN_WORDS.definition,
    ].join('|'),
    reason: 'other languages',
  },
]
/** Those of them that a list of terms may define as well. */
const EITHER: ReadonlySet<string> = new Set(
  'tl;dr|e.g.|i.e.|type|properties|parameters|description|context|usage|synonym|acronym|abbreviation|formula|summary|source|sources|reference|link|update|who|what|when|where|why|how'.split(
    '|',
  ),
)
const NEVER = new Set(LABELS.flatMap(({ words }) => words.split('|')))
/** What style guides call the two sides of a rule, in lower case. */
export const VERDICTS: ReadonlySet<string> = new Set(
  "do|don't|don’t|dos|don'ts|don’ts|good|bad|better|correct|incorrect|right|wrong|yes|no|avoid|prefer|instead of".split(
    '|',
  ),
)

/** `DoS` is no list of what to do: small letters and capitals mixed are short for something. */
const SHORT_FORM = /^[A-Z][a-z]+[A-Z]/

const VERDICT_SIGN = /^\s*[✅✔✓☑❌✖✗✘⛔]/

/** Whether a text begins with a sign that style guides mark good and bad examples with. */
export function isExample(text: string): boolean {
  return VERDICT_SIGN.test(text)
}

/** “Note on sizes:”. */
const NOTE = /^(?:notes? (?:on|about|for)|nota (?:sobre|su)|hinweis(?:e)? (?:zu|zum|zur)|remarques? sur)\s/

/** The date of a note: `Decision (2024-01-02): …`. */
const DATED = /\(\d{4}-\d\d?-\d\d?\b[^()]{0,40}\)$/

/** Whether a text is a label that is no term, whatever separates it. */
export function isLabel(text: string): boolean {
  const lower = text.toLowerCase()
  return (
    NEVER.has(lower) ||
    ('nhr'.includes(lower.slice(0, 1)) && NOTE.test(lower)) ||
    (VERDICTS.has(lower) && !SHORT_FORM.test(text)) ||
    lower.endsWith(' definition') ||
    (text.endsWith(')') && DATED.test(text))
  )
}

/** Whether a label may be a term where it stands among others: “Source” between “Action” and “Target”. */
export function isEither(text: string): boolean {
  return EITHER.has(text.toLowerCase())
}
