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
    pattern:
      /^(?:a )?(?:dictionary|words (?:we use|to know)|what (?:do )?(?:the|these|our) (?:words|terms) mean)(?: of (?:terms|words))?\??$/i,
    sure: true,
    reason: 'the same in other words',
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
      /^(?:用語集|用語(?:の定義|解説|一覧|説明)?|用語(?:と|及び)定義|略語(?:一覧|集)?|術語表?|术语表?|术语(?:和|与|及)(?:定义|缩写|缩略语)|术语定义|缩略[语词]表?|名词(?:解释|表)|名詞解釋|詞彙表|词汇表|용어집?|용어 ?(?:정의|사전|설명|모음)|약어(?: 목록)?)$/u,
    sure: true,
    reason: 'Japanese, Chinese, Korean',
  },
  {
    pattern:
      /^(?:(?:.{1,40}\s)?(?:glossar|begriffsverzeichnis|abkürzungsverzeichnis|begriffserklärung(?:en)?)|begriffe(?: und (?:abkürzungen|definitionen))?|begriffsdefinitionen|abkürzungen|definitionen)$/iu,
    sure: true,
    reason: 'German',
  },
  {
    pattern:
      /^(?:glossaire|lexique|terminologie|définitions|abréviations|sigles(?: et acronymes)?|acronymes)(?: (?:de|des|du) .{1,40})?$/iu,
    sure: true,
    reason: 'French',
  },
  {
    pattern:
      /^(?:glosario|glossário|glossario|definiciones|definições|definizioni|terminología|terminologia|términos(?: clave)?|termos|termini|siglas(?: (?:y|e) acrónimos)?|acrónimos|acrônimos|abreviaturas|vocabulario|vocabulário)(?: (?:de|dos|di|dei|del) .{1,40})?$/iu,
    sure: true,
    reason: 'Spanish, Portuguese, Italian',
  },
  {
    pattern:
      /^(?:термін[иі](?: (?:та|і|й) (?:визначення|скорочення))?|визначення|скорочення|словник термінів|тэрміны|слоўнік|речник|rečnik|rječnik|pojmovnik|slovar|slovník pojmov|glosar(?: de termeni)?|termeni(?: și definiții)?|definiții|fogalmak|szótár|rövidítések|tanımlar|kısaltmalar|terimler ve tanımlar|termit|lyhenteet|ordforklaring(?:er)?|forkortelser|förkortningar|afkortingen|begrippen en definities|sõnastik|žodynas|vārdnīca|ορισμοί|thuật ngữ và định nghĩa|istilah|المصطلحات(?: والتعريفات)?|परिभाषाएँ|คำศัพท์)$/iu,
    sure: true,
    reason: 'more of them',
  },
  {
    pattern:
      /^(?:глоссарий|словарь(?: терминов)?|термины(?: и (?:определения|сокращения))?|определения|сокращения|глосарій|словник|słownik(?: pojęć)?|słowniczek|słownik terminów|glosariusz|definicje|pojęcia|skróty|slovník(?: pojmů)?|slovníček(?: pojmů)?|ordlista|ordlista och .{1,30}|ordliste|ordbok|begrepp|definitioner|definisjoner|sanasto|begrippen(?:lijst)?|woordenlijst|verklarende woordenlijst|definities|sözlük|terimler(?: sözlüğü)?|fogalomtár|szószedet|kamus|glosarium|daftar istilah|thuật ngữ|bảng thuật ngữ|شرح المصطلحات|مسرد(?: المصطلحات)?|واژه‌نامه|מילון מונחים|शब्दावली|อภิธานศัพท์|γλωσσάρι)$/iu,
    sure: true,
    reason: 'other languages',
  },
]
