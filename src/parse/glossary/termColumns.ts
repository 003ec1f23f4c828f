import { hasLetter } from '../../text/hasLetter.ts'
import { type ColumnNames, type Columns, namedColumns } from '../entries/namedColumns.ts'
import { SAMPLE } from '../entries/row.ts'
import { COLUMN_WORDS } from './columnWords.ts'

/** Behind the name of a column: \b knows no letters but those of ASCII. */
const END = String.raw`(?=$|[\s/,;:()（）?*.&+-])`
const columns = (names: string) => new RegExp(`^(?:the )?(?:${names})${END}`, 'i')

const { term, short, label, definition, text } = COLUMN_WORDS

/** What the column of the terms is called; before most of them may stand what terms: “Business term”. */
const LABELS = [
  String.raw`(?:[\w-]+ )?(?:term(?:s|inology)?|words?|acronyms?|abbreviations?|abbr\.?|phrases?|concepts?)`,
  'names?|initialism|metrics?|keywords?|expressions?|jargon|entry|use(?: this|(?! \\w))|(?:we )?say|preferred|title|shorthand|vocabulary',
  `${term}|${short}|${label}`,
].join('|')
/** What the column of their definitions is called. */
const TEXTS = [
  String.raw`(?:[\w-]+ )?(?:definitions?|meanings?|descriptions?|explanations?)`,
  'expansions?|details?|stands for|defined as|summary|in full|what (?:it|this|that) (?:actually |really )?(?:means|is|stands for)|means|in english|sense|what we mean|spelled out|translations?',
  'full (?:form|name|term)|remarks?|comments?|reasons?|expanded|long(?: form)?|(?:in )?plain (?:words|english|language)|notes?|why',
  `${definition}|${text}`,
].join('|')
const CJK_TEXTS =
  '.{0,8}(?:定義|定义|意味|意思|说明|説明|描述|解説|解释|含义|释义|의미|설명|정의|뜻|번역|翻译|翻譯|訳|译文|译名|译法|中文)'

export const COLUMNS: ColumnNames = {
  label: columns(LABELS),
  text: new RegExp(`${columns(TEXTS).source}|^${CJK_TEXTS}`, 'i'),
  best: /^(?:the )?(?:(?:(?:simple|short|brief|plain) )?(?:definitions?|meanings?|descriptions?|explanations?)\b|what (?:(?:it|this|that) means|we mean)$)/i,
  aliases:
    /^(?:alias(?:es)?|terms?|full (?:form|name|term)|expan(?:sion|ded)|long form|also(?: known as| called|(?! \w))|a\.?k\.?a\.?|synonyms?|acronyms?|abbreviations?|abbr\.?|short(?: form)?|other names?|abkürzung|sigle|sigla)\b/i,
}

/** What a column is called that holds terms for sure. */
export const TERMS = new RegExp(
  `^(?:(?:[\\w-]+ )?(?:terms?|acronyms?|abbreviations?)(?:\\(s\\))?|${term}|${short})$`,
  'i',
)

/** The same where nothing else is named so: `Symbol | Term | Definition`, `缩写 | 全称 | 说明`. */
const LESS_SURE: ColumnNames = {
  ...COLUMNS,
  label: columns(`${LABELS}|short(?: form)?(?! \\w)|symbol`),
  text: new RegExp(`${COLUMNS.text.source}|^.{0,8}全称`, 'i'),
}

/** Where no column is called so: below `日本語名`, remarks define what nothing else does. */
const LEAST_SURE: ColumnNames = {
  ...COLUMNS,
  label: /^日本語名/,
  text: /^(?:備考|备注)$/,
  best: COLUMNS.text,
}

/** A column of this name defines what stands in the first, whatever that is called: “Entity”, “Verb”. */
const DEFINES = new RegExp(
  `^(?:(?:the )?(?:definitions?|meanings?|means|what (?:it|this|that) (?:means|does|is for)|what it['’]s for)|${definition})(?:\\s?[(（][^()（）]{1,40}[)）])?\\??$`,
  'i',
)

/** A column of this name does too, in a glossary. */
export const SPELLS_OUT =
  /^(?:stands for|expansions?|expanded|(?:long|full) (?:form|name|term)|in full|in plain (?:words|english)|plain english|(?:short|brief) definition|definitions?\s?[/&].{1,30}|defined as|beschreibung|descripci[oó]n|descrição|descrizione|описание)$/i

/** A column of this name does too, unless the first holds the parts of a program or a page. */
const DESCRIBES = /^(?:descriptions?|explanations?|说明|説明|解释|解説|설명)$/i
export const PARTS =
  /^(?:#|id|type|file|path|command|option|flag|field|column|key|variable|parameter|property|attribute|argument|setting|env(?:ironment)?(?: variable)?|endpoint|method|url|link|document|date|version|step|task|phase|issue|change|error|code|status|value|format|risk|requirement|tool|module|component|script|table|page|section|resource|example|feature|location)s?(?:\s|$)|^(?:字段|参数|文件|命令|选项|变量|项目|項目|ファイル|コマンド|キー|属性|步骤|ステップ|类型|模块|设置|設定|カラム|列名|欄位|컬럼|필드)/i

/** A column of this name tells where the words of a table stand, and another how well: none says what they mean. */
export const PLACES =
  /^(?:(?:first |last |where )?(?:used|seen|mentioned|introduced|defined)(?: (?:in|at|on|by))?|appears (?:in|on|at)|occurrences|frequency)$/i

const SHORT = new RegExp(`^(?:abbreviation|acronym|${short})$`, 'i')
const NAME = /^(?:names?|members?|persons?|people|who)$/i
const TERM = /^terms?(?: of office)?$/i

/** How long somebody is in office: `2021–2023`, `2 years`, `until May`. */
const OFFICE = /\b(?:19|20)\d\d\b|\b(?:years?|months?|weeks?|present|until|since|ongoing|permanent)\b/i

/** The columns that a header names, the first that of the terms where it names only the other one. */
export function termColumns(rows: readonly string[][]): Columns | null {
  const header = rows[0]!
  if (isRoster(rows)) return null
  const isNamed = !PARTS.test(header[0]!)
  const text = header.findIndex(cell => DEFINES.test(cell) || (isNamed && DESCRIBES.test(cell)))
  // `Trade | Abbreviation`: what is short stands behind what it is short for.
  if (header.length === 2 && SHORT.test(header[1]!) && !COLUMNS.label.test(header[0]!))
    return { label: 1, text: 0, aliases: -1 }
  const named = namedColumns(header, COLUMNS) ?? namedColumns(header, LESS_SURE)
  if (named) return hasGaps(rows, named) ? { ...named, label: longOf(named), aliases: named.label } : named
  return text > 0 ? { label: 0, text, aliases: -1 } : namedColumns(header, LEAST_SURE)
}

/** Not all terms have a short form: with cells left empty, its column holds other names of what stands beside it. */
function hasGaps(rows: readonly string[][], columns: Columns): boolean {
  const { label, text } = columns
  const long = longOf(columns)
  const header = rows[0]!
  if (!SHORT.test(header[label]!) || long === text || PARTS.test(header[long]!)) return false
  const holds = (cells: string[], column: number) => hasLetter(cells[column] ?? '')
  // A row with one cell divides the table.
  return rows
    .slice(1, 1 + SAMPLE)
    .some(cells => !holds(cells, label) && holds(cells, long) && holds(cells, text))
}

/** The column of what is short in another: the first one, whatever that is called, where none is named. */
function longOf({ aliases }: Columns): number {
  return Math.max(aliases, 0)
}

/** `Name | Term | Notes` may tell how long persons are in office. */
export function isRoster(rows: readonly string[][]): boolean {
  const header = rows[0]!
  const term = header.findIndex(name => TERM.test(name))
  if (term < 0 || !header.some(name => NAME.test(name))) return false
  const sample = rows.slice(1, 1 + SAMPLE)
  return 2 * sample.filter(cells => OFFICE.test(cells[term] ?? '')).length > sample.length
}

/** What a column that says of which type the parts of a program are is called. */
export const TYPED = /^(?:schema|(?:data )?type)$/i
