import type { KnownTitle } from '../knownTitle.ts'

const TERMS =
  'terms?|terminology|definitions|acronyms|abbreviations|initialisms|vocabulary|lingo|jargon|nomenclature|lexicon'
const LEAD =
  '(?:(?:key|common|important|useful|basic|core|main|essential|general|frequently used|commonly used|other|additional|our|some|defined|technical|project|team|company|industry|domain|government|business) ){0,2}'

/** First match first. All are tried on the title without its number, emoji and colon. */
export const GLOSSARY_TITLES: readonly KnownTitle[] = [
  {
    pattern: /^(?:the |our )?(?:mini[- ]?)?glossary(?: (?:of|for|and|&) .{1,60})?$/i,
    sure: true,
    reason: 'Glossary, Glossary of terms, Glossary of the team',
  },
  {
    pattern: /^(?:appendix|annex|chapter)?\s?\w{0,4}[:.–-]?\s?glossary\b.{0,3}$/i,
    sure: true,
    reason: 'Appendix A: Glossary',
  },
  {
    pattern:
      /^(?!(?:creating|create|building|writing|editing|using|update|updating|translate|translating|help|about|spin|spinning|how|the review|contributing to)\b).{1,50}\sglossary$/i,
    sure: true,
    reason: 'Acquisition glossary',
  },
  {
    pattern:
      /^(?:[\w'’-]+ ){0,4}glossary(?:,? (?:and|&)|\s?\/) (?:[\w'’-]+ ){0,2}(?:terms|terminology|acronyms|abbreviations|definitions|vocabulary|lexicon|index)(?: index)?$/i,
    sure: true,
    reason: 'Engineering glossary and terminology index',
  },
  { pattern: /\bglossary\)$/i, sure: true, reason: 'Words we use (glossary)' },
  {
    pattern: /^(?:the |our |quick |brief |short )?glossary (?:terms|entries|quick reference|excerpt|\(.*)$/i,
    sure: true,
    reason: 'Glossary terms; “Glossary page” is about one',
  },
  {
    pattern: /^.{1,60}\s(?:terms|terminology) (?:and|&) (?:definitions|acronyms|abbreviations)$/i,
    sure: true,
    reason: 'Project terms and definitions: either word alone could be about anything',
  },
  {
    pattern: new RegExp(
      `^(?:the )?${LEAD}(?:${TERMS})(?: (?:to know|used|used here|we use|used in .{1,40}|and what they mean))?$`,
      'i',
    ),
    sure: true,
    reason: 'the plain word: Terms, Key terms, Terms to know; “Terms of office” goes on',
  },
  {
    pattern: new RegExp(
      `^${LEAD}(?:${TERMS}|concepts|glossary)(?:,| and| &| ?/| or) ?(?:${LEAD})?(?:${TERMS}|glossary|symbols|notation|conventions|concepts)(?: (?:and|&) (?:${TERMS}))?(?: guide)?$`,
      'i',
    ),
    sure: true,
    reason: 'Terms and definitions, Acronyms & abbreviations; “Terms and conditions” has another word',
  },
  {
    pattern: new RegExp(`^(?:${TERMS}), (?:${TERMS})(?:,? (?:and|&) [\\w -]{1,40})?$`, 'i'),
    sure: true,
    reason: 'Acronyms, abbreviations and project names',
  },
  {
    pattern:
      /^(?:a )?(?:dictionary|words (?:we use|to know)|what (?:do )?(?:the|these|our) (?:words|terms) mean)(?: of (?:terms|words))?\??$/i,
    sure: true,
    reason: 'the same in other words',
  },
  {
    pattern: new RegExp(`^(?:${TERMS}), .{1,60}$`, 'i'),
    sure: false,
    reason: 'Vocabulary, defined once',
  },
  {
    pattern:
      /^(?:définitions|definiciones|definições|definizioni|definitionen|definities|определения) .{1,60}$/iu,
    sure: false,
    reason: 'Définitions à retenir: with more words, as often about how to define',
  },
  {
    pattern: /^.{1,60}(?: and|,| &) (?:definitions|terminology|terms|acronyms|lingo)$/i,
    sure: false,
    reason: 'Key metrics and definitions',
  },
  {
    pattern: /^.{1,60}\s(?:definitions|terminology|acronyms|abbreviations|vocabulary|lexicon|lingo|jargon)$/i,
    sure: false,
    reason: 'Dashboard definitions, Figma terminology: often about the topic itself',
  },
  {
    pattern:
      /^.{1,60}\s\((?:.{1,40}\s)?(?:definitions|terminology|acronyms|abbreviations|vocabulary|lingo)\)$/i,
    sure: false,
    reason: 'Stages of a deal (short definitions)',
  },
  {
    pattern:
      /^(?:terminology|definition|term) (?:guidelines|usage|terms|list)$|^.{1,40}\s(?:definition terms|term list|terms to know)$|^term usage$|^terminology (?:and|&) .{1,40}$/i,
    sure: false,
    reason: 'Term usage, Lint definition terms',
  },
  {
    pattern:
      /^(?:(?:.{1,20}[の ])?用語集|(?:主要|重要|基本|関連)?用語(?:の定義|の説明|定義|解説|一覧|説明)?|用語(?:と|及び|・)(?:定義|略語)|略語(?:一覧|集)?|術語表?)$/iu,
    sure: true,
    reason: 'Japanese',
  },
  {
    pattern:
      /^(?:(?:.{1,20})?(?:术语|術語|词汇|詞彙|名词|缩[略写]语?)表|(?:关键|核心|重要|主要|专业|相关|常用)?术语(?:定义|说明|解释|(?:和|与|及)(?:定义|缩写|缩略语))?|(?:名词|概念|术语)(?:解释|定义|说明|术语)|名詞解釋|缩略[语词](?:表|说明)?|缩写(?:表|说明|词)?)$/iu,
    sure: true,
    reason: 'Chinese',
  },
  {
    pattern:
      /^(?:(?:.{1,20} )?용어 ?집|(?:주요|핵심|관련|기본) 용어|용어(?: ?(?:정의|사전|설명|모음|해설|정리|및 약어))?|약어(?: ?(?:목록|정리))?)$/iu,
    sure: true,
    reason: 'Korean',
  },
  {
    pattern:
      /^(?:(?:(?:.{1,40}[\s-])?\S*glossar|begriffsverzeichnis|abkürzungsverzeichnis|begriffserklärung(?:en)?|begriffs(?:definition|bestimmung)(?:en)?|(?:fach|grund|schlüssel|wichtige )?begriffe|abkürzungen|definitionen)(?: und (?:abkürzungen|definitionen|begriffe|akronyme))?)(?: (?:der|des|zu|zum|zur|für|von|im|in|aller) .{1,60})?$/iu,
    sure: true,
    reason: 'German: Glossar der Fachbegriffe, Projektglossar',
  },
  {
    pattern: /^(?:Glossar|Abkürzungsverzeichnis|Begriffe|Abkürzungen)(?: [A-ZÄÖÜ][\wäöüß-]{1,40}){1,3}$/,
    sure: true,
    reason: 'German, with nouns behind it: “Glossar pflegen” is about one',
  },
  {
    pattern:
      /^(?:(?:petit |mini-?)?glossaire|lexique|terminologie|définitions|abréviations|sigles|acronymes|termes(?: clés)?|liste des (?:sigles|acronymes|abréviations))(?: et (?:définitions|acronymes|abréviations|sigles|termes))?(?: (?:de|des|du|pour|sur|à|aux) .{1,60}| d['’].{1,60}| (?:rapide|express|technique|général|métier))?$/iu,
    sure: true,
    reason: 'French: Glossaire rapide, Termes et définitions',
  },
  {
    pattern:
      /^(?:(?:mini[- ]?)?glosario|definiciones|terminología|términos(?: clave| básicos)?|siglas|acrónimos|abreviaturas|vocabulario|conceptos clave|lista de (?:siglas|acrónimos|abreviaturas)|diccionario de términos)(?: (?:y|e) (?:definiciones|terminología|términos|siglas|acrónimos|abreviaturas))?(?: (?:de|del|para|sobre) .{1,60}| \S{1,30})?$/iu,
    sure: true,
    reason: 'Spanish: Glosario rápido; “Glosario al cierre” is about one',
  },
  {
    pattern:
      /^(?:(?:mini[- ]?)?glossário|definições|terminologia|termos(?:[- ]chave)?|siglas|acrônimos|acrónimos|abreviaturas|vocabulário|conceitos[- ]chave|lista de (?:siglas|acrônimos|abreviaturas))(?: e (?:definições|terminologia|termos|siglas|acrônimos|abreviaturas))?(?: (?:de|do|da|dos|das|para|sobre) .{1,60}| \S{1,30})?$/iu,
    sure: true,
    reason: 'Portuguese',
  },
  {
    pattern:
      /^(?:(?:mini[- ]?)?glossario|definizioni|terminologia|termini(?: chiave)?|acronimi|abbreviazioni|sigle)(?: e (?:definizioni|terminologia|termini|acronimi|abbreviazioni))?(?: (?:di|dei|del|della|delle|degli|per|sui) .{1,60}| \S{1,30})?$/iu,
    sure: true,
    reason: 'Italian',
  },
  {
    pattern:
      /^(?:глоссарий(?: .{1,60})?|словарь(?: (?:терминов|проекта|понятий|сокращений|предметной области))?|(?:основные |используемые )?(?:термины|понятия|определения|сокращения|аббревиатуры)(?:,? (?:термины|определения|сокращения|обозначения|аббревиатуры))?(?: и (?:термины|определения|сокращения|обозначения|понятия|аббревиатуры))?|(?:список|перечень) (?:терминов|сокращений))$/iu,
    sure: true,
    reason: 'Russian',
  },
  {
    pattern:
      /^(?:(?:słownik|słowniczek)(?: (?:pojęć|terminów|skrótów|terminologii|projektu)(?: .{1,40})?)?|glosariusz|terminologia|(?:najważniejsze )?(?:definicje|pojęcia|skróty|terminy)(?: i (?:definicje|pojęcia|skróty|terminy))?|wykaz skrótów)$/iu,
    sure: true,
    reason: 'Polish',
  },
  {
    pattern:
      /^(?:begrippen(?:lijst|kader)?|(?:verklarende )?woordenlijst|definities|afkortingen(?:lijst)?|terminologie|lijst (?:van|met) (?:afkortingen|begrippen))(?: en (?:definities|afkortingen|begrippen|termen))?(?: (?:van|voor|per|bij) .{1,40})?$/iu,
    sure: true,
    reason: 'Dutch',
  },
  {
    pattern:
      /^(?:термін[иі](?: (?:та|і|й) (?:визначення|скорочення))?|визначення|скорочення|словник термінів|тэрміны|слоўнік|речник|rečnik|rječnik|pojmovnik|slovar|slovník pojmov|glosar(?: de termeni)?|termeni(?: și definiții)?|definiții|fogalmak|szótár|rövidítések|tanımlar|kısaltmalar|terimler ve tanımlar|termit|lyhenteet|ordforklaring(?:er)?|forkortelser|förkortningar|sõnastik|žodynas|vārdnīca|ορισμοί|thuật ngữ và định nghĩa|istilah|المصطلحات(?: والتعريفات)?|परिभाषाएँ|คำศัพท์)$/iu,
    sure: true,
    reason: 'more of them',
  },
  {
    pattern:
      /^(?:глосарій|словник|slovník(?: pojmů)?|slovníček(?: pojmů)?|ordlista|ordlista och .{1,30}|ordliste|ordbok|begrepp|definitioner|definisjoner|sanasto|sözlük|terimler(?: sözlüğü)?|fogalomtár|szószedet|kamus|glosarium|daftar istilah|thuật ngữ|bảng thuật ngữ|شرح المصطلحات|مسرد(?: المصطلحات)?|واژه‌نامه|מילון מונחים|शब्दावली|อภิธานศัพท์|γλωσσάρι)$/iu,
    sure: true,
    reason: 'other languages',
  },
]
