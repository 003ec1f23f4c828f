import type { KnownTitle } from '../knownTitle.ts'
import { WORD_TITLES } from './wordTitles.ts'

/** What a glossary is called in other languages than English. */
export const FOREIGN_TITLES: readonly KnownTitle[] = [
  {
    pattern: () =>
      /^(?:.{0,20}用語集|ユビキタス言語|(?:主要|主な|重要|基本|関連|専門|業務)?用語(?:の?(?:定義|説明|整理|解説|意味|一覧|まとめ|メモ|対応表|対照表|リスト))?|用語の?定義と(?:規約|前提|表記|略語|略称|説明)|用語(?:と|及び|・)(?:定義|略語|略称|概念)|略語(?:一覧|集)?|術語表?)$/u,
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
      /^(?:(?:.{1,20} )?용어 ?집|(?:주요|핵심|관련|기본) 용어|용어(?: ?(?:정의|사전|설명|모음|해설|정리|및 약어))?|약어(?: ?(?:목록|정리))?)$/u,
    sure: true,
    reason: 'Korean',
  },
  {
    pattern: () =>
      /^(?:(?:(?:.{1,40}[\s-])?\S*glossar|begriffsverzeichnis|abkürzungsverzeichnis|begriffserklärung(?:en)?|begriffs(?:definition|bestimmung)(?:en)?|(?:fach|grund|schlüssel|wichtige )?begriffe|terminologie|abkürzungen|akronyme|definitionen)(?: und (?:abkürzungen|definitionen|begriffe|akronyme))?)(?: (?:der|des|zu|zum|zur|für|von|im|in|aller) .{1,60})?$/u,
    sure: true,
    reason: 'German: Glossar der Fachbegriffe, Projektglossar',
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
      /^(?!termes (?!clés|et ))(?:(?:petit |mini-?)?glossaire|lexique|vocabulaire|terminologie|définitions|abréviations|sigles|acronymes|termes(?: clés)?|liste des (?:sigles|acronymes|abréviations))(?: et (?:définitions|acronymes|abréviations|sigles|termes))?(?: (?:de|des|du|pour|sur|aux?|à l[ae]s?) .{1,60}| (?:d|à l)['’].{1,60}| (?:rapide|express|technique|général|métier))?$/u,
    sure: true,
    reason: 'French: Glossaire rapide, Termes et définitions',
  },
  {
    pattern: () =>
      /^(?:términos|termos|termini|termes) (?:de|del|des|du|do|da|dos|das|di|dei|della|delle|degli|per|para|pour|sobre|sur) .{1,60}$/u,
    sure: false,
    reason: 'Términos de informática; “Términos de pago” are those of a contract',
  },
  {
    pattern: () =>
      /^(?!términos (?!clave|básicos|[ye] ))(?:(?:mini[- ]?)?glosario|definiciones|terminología|términos(?: clave| básicos)?|siglas|acrónimos|abreviaturas|vocabulario|conceptos clave|lista de (?:siglas|acrónimos|abreviaturas)|diccionario de términos)(?: (?:y|e) (?:definiciones|terminología|términos|siglas|acrónimos|abreviaturas))?(?: (?:de|del|para|sobre) .{1,60}| \S{1,30})?$/u,
    sure: true,
    reason: 'Spanish: Glosario rápido; “Glosario al cierre” is about one',
  },
  {
    pattern: () =>
      /^(?!termos (?!chave|e ))(?:(?:mini[- ]?)?glossário|definições|terminologia|termos(?:[- ]chave)?|siglas|acrônimos|acrónimos|abreviaturas|vocabulário|conceitos[- ]chave|lista de (?:siglas|acrônimos|abreviaturas))(?: e (?:definições|terminologia|termos|siglas|acrônimos|abreviaturas))?(?: (?:de|do|da|dos|das|para|sobre) .{1,60}| \S{1,30})?$/u,
    sure: true,
    reason: 'Portuguese',
  },
  {
    pattern: () =>
      /^(?!termini (?!chiave|e ))(?:(?:mini[- ]?)?glossario|definizioni|terminologia|termini(?: chiave)?|acronimi|abbreviazioni|sigle)(?: e (?:definizioni|terminologia|termini|acronimi|abbreviazioni))?(?: (?:di|dei|del|della|delle|degli|per|sui) .{1,60}| \S{1,30})?$/u,
    sure: true,
    reason: 'Italian',
  },
  {
    pattern: () =>
      /^(?:глоссарий(?: .{1,60})?|словарь(?: (?:терминов|проекта|понятий|сокращений|предметной области))?|терминология|(?:основные |используемые )?(?:термины|понятия|определения|сокращения|аббревиатуры)(?:,? (?:термины|определения|сокращения|обозначения|аббревиатуры))?(?: и (?:термины|определения|сокращения|обозначения|понятия|аббревиатуры))?|(?:список|перечень) (?:терминов|сокращений))$/u,
    sure: true,
    reason: 'Russian',
  },
  {
    pattern: () =>
      /^(?:(?:słownik|słowniczek)(?: (?:pojęć|terminów|skrótów|terminologii|projektu)(?: .{1,40})?)?|glosariusz|terminologia|(?:najważniejsze )?(?:definicje|pojęcia|skróty|terminy)(?: i (?:definicje|pojęcia|skróty|terminy))?|wykaz skrótów)$/u,
    sure: true,
    reason: 'Polish',
  },
  {
    pattern: () =>
      /^(?:begrippen(?:lijst|kader)?|(?:verklarende )?woordenlijst|definities|afkortingen(?:lijst)?|terminologie|lijst (?:van|met) (?:afkortingen|begrippen))(?: en (?:definities|afkortingen|begrippen|termen))?(?: (?:van|voor|per|bij) .{1,40})?$/u,
    sure: true,
    reason: 'Dutch',
  },
  {
    pattern: () =>
      /^(?:тэрміны|слоўнік|речник|rečnik|rječnik|pojmovnik|slovar|glosar(?: de termeni)?|termeni(?: și definiții)?|definiții|fogalmak|szótár|rövidítések|termit|lyhenteet|käsitteet|määritelmät|ordforklaring(?:er)?|sõnastik|žodynas|vārdnīca|ορισμοί|όροι|מונחים|परिभाषाएँ|คำศัพท์)$/u,
    sure: true,
    reason: 'more of them',
  },
  {
    pattern: () =>
      /^(?:(?:diccionario|glosario|dicionário|glossário) (?:del?|da) )?(?:lenguaje ubicuo|linguagem ubíqua)$/u,
    sure: true,
    reason: 'Lenguaje ubicuo: Ubiquitous language in Spanish and Portuguese',
  },
  {
    pattern: () =>
      /^(?:(?:conceptos|conceitos)(?: (?:básicos|fundamentales|fundamentais|principales|principais|importantes))?|concetti (?:chiave|di base|fondamentali|principali)|(?:notions|concepts) (?:clés|de base|essentiels|essentielles)|(?:zentrale|wichtige) konzepte|(?:основные|ключевые) концепции|temel kavramlar|konsep (?:dasar|kunci|utama)|khái niệm (?:cơ bản|chính)|(?:基本|核心|关键|重要)概念|(?:핵심|주요|기본) 개념)$/u,
    sure: false,
    reason: 'Key concepts in other languages: as often a tutorial',
  },
  {
    pattern: () =>
      /^(?:ordlista och .{1,30}|ordbok|sanasto|fogalomtár|szószedet|واژه‌نامه|מילון מונחים|शब्दावली|อภิธานศัพท์|γλωσσάρι)$/u,
    sure: true,
    reason: 'other languages',
  },
  ...WORD_TITLES,
]
