import type { KnownTitle } from '../knownTitle.ts'
import { TITLE_WORDS, type TitleWords } from './titleWords.ts'

/** What a glossary is called in other languages than English. */
export const FOREIGN_TITLES: readonly KnownTitle[] = [
  {
    pattern: () =>
      /^(?:.{0,20}用語集|ユビキタス言語|(?:主要|主な|重要|基本|関連|専門|業務)?用語(?:の?(?:定義|説明|整理|解説|意味|一覧|まとめ|メモ|対応表|対照表|リスト))?|用語の?定義と(?:規約|前提|表記|略語|略称|説明))$/u,
    sure: true,
    reason: 'Japanese',
  },
  {
    pattern: () =>
      /^(?:(?:.{1,20})?(?:术语|術語|词汇|詞彙|名词|缩[略写]语?)(?:速查|对照|對照|索引|解释|说明|速览)?表|(?:关键|核心|重要|主要|专业|相关|常用|统一|基本|基础|项目|业务|领域|行业|技术|通用)?术语(?:定义|说明|解释|速查|对照|列表|清单|词典|速览|(?:和|与|及)(?:定义|缩写|缩略语|概念))?|(?:名词|概念|术语)(?:解释|定义|说明|术语)|名詞解釋|缩略[语词](?:表|说明)?|缩写(?:表|说明|词)?)$/u,
    sure: true,
    reason: 'Chinese',
  },
  {
    pattern: () =>
      /^.{1,40}[\s-]\S*glossar(?: und \S+)?(?: (?:der|des|zu|zum|zur|für|von|im|in|aller) .{1,60})?$/u,
    sure: true,
    reason: 'German: Kleines Hafen-Glossar',
  },
  {
    pattern: () =>
      /^(?:Glossar|Abkürzungsverzeichnis|Begriffe|Abkürzungen)(?: [A-ZÄÖÜ][\wäöüß-]{1,40}){1,3}$/u,
    sure: true,
    isCased: true,
    reason: 'German, with nouns behind it: “Glossar pflegen” is about one',
  },
  {
    pattern: () =>
      /^(?:términos|termos|termini|termes) (?:de|del|des|du|do|da|dos|das|di|dei|della|delle|degli|per|para|pour|sobre|sur) .{1,60}$/u,
    sure: false,
    reason: 'Términos de informática; “Términos de pago” are those of a contract',
  },
  {
    pattern: () =>
      /^(?:тэрміны|слоўнік|речник|rečnik|rječnik|pojmovnik|slovar|glosar(?: de termeni)?|termeni(?: și definiții)?|definiții|fogalmak|szótár|rövidítések|termit|lyhenteet|käsitteet|määritelmät|ordforklaring(?:er)?|sõnastik|žodynas|vārdnīca|ορισμοί|όροι|מונחים|परिभाषाएँ|คำศัพท์|ordlista och .{1,30}|ordbok|sanasto|fogalomtár|szószedet|واژه‌نامه|מילון מונחים|शब्दावली|อภิธานศัพท์|γλωσσάρι)$/u,
    sure: true,
    reason: 'other languages',
  },
  {
    pattern: () =>
      /^(?:(?:conceptos|conceitos)(?: (?:básicos|fundamentales|fundamentais|principales|principais|importantes))?|concetti (?:chiave|di base|fondamentali|principali)|(?:notions|concepts) (?:clés|de base|essentiels|essentielles)|(?:zentrale|wichtige) konzepte|(?:основные|ключевые) концепции|temel kavramlar|konsep (?:dasar|kunci|utama)|khái niệm (?:cơ bản|chính)|(?:基本|核心|关键|重要)概念|(?:핵심|주요|기본) 개념)$/u,
    sure: false,
    reason: 'Key concepts in other languages: as often a tutorial',
  },
  ...TITLE_WORDS.map(row => ({ pattern: () => titleOf(row), sure: true, reason: row.language })),
]

/**
 * Titles of nothing but such words. V8 compiles what may stand three times three times over, and what may stand four
 * times once.
 */
function titleOf({ terms, words, before, after, beside, and, tail }: TitleWords): RegExp {
  const nameOf = (names: string) =>
    `${before ? `(?:(?:${before}) ){0,4}` : ''}(?:${names})${after ? `(?: (?:${after})){0,4}` : ''}`
  const all = nameOf([terms, words, beside].filter(Boolean).join('|'))
  const joint = `(?:^|(?!^)(?:, | ?(?:${and}) ?))`
  const tooFew = beside ? String.raw`\s|$|${nameOf(beside)}$` : String.raw`\s|$`
  return new RegExp(`^(?!${tooFew})(?:${joint}${all}){0,4}${tail ? `(?:${tail})?` : ''}$`, 'u')
}
