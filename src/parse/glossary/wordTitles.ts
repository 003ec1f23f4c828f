import type { KnownTitle } from '../knownTitle.ts'

/** The words that a language calls a glossary by, alone or one beside the other. */
interface Words {
  language: string
  words: string
  /** What stands before them and says no more: “key”, “list of”. */
  before?: string
  /** The same behind them. */
  after?: string
  /** What says so beside one of them alone: “定义”, as “Definition”, may be that of one thing. */
  beside?: string
  and: string
}

const LANGUAGES: readonly Words[] = [
  {
    language: 'German: Zentrale Begriffe, Domänenbegriffe',
    words: String.raw`(?:\S{2,16})?begriffe|abkürzungen|akronyme|definitionen|terminologie|glossar|begriffsklärung(?:en)?`,
    before: 'zentrale|wichtige|wichtigste|verwendete|fachliche|wesentliche|grundlegende|die',
    and: 'und',
  },
  {
    language: 'French: Termes importants; Définitions, acronymes et abréviations; Vocabulaire à connaître',
    words: 'termes|définitions|acronymes|abréviations|sigles|terminologie|glossaire|vocabulaires?',
    after:
      'importants|utilisée?s(?: .{1,40})?|techniques|employés|métier|clés?|essentiels?|introduits?|utiles?|de base|à (?:connaître|retenir|maîtriser|savoir)(?: .{1,40})?',
    and: 'et',
  },
  {
    language: 'Spanish: Definiciones, acrónimos y abreviaturas',
    words:
      'términos|definiciones|acrónimos|abreviaturas|abreviaciones|siglas|terminología|glosario|vocabulario',
    after:
      'importantes|técnicos|clave|básicos?|esencial(?:es)?|frecuentes|(?:utilizad|usad)[oa]s(?: .{1,40})?|del dominio|del proyecto',
    and: '[ye]',
  },
  {
    language: 'Portuguese: Definições, acrônimos e abreviações',
    words:
      'termos|definições|acr[ôó]nimos|abreviações|abreviaturas|siglas|terminologia|glossário|vocabulário|dicionário de termos',
    after:
      'importantes|técnicos|chave|básicos?|essencia(?:l|is)|(?:utilizad|usad)[oa]s(?: .{1,40})?|do domínio|do projeto',
    and: 'e',
  },
  {
    language: 'Italian: Definizioni, acronimi e abbreviazioni',
    words: 'termini|definizioni|acronimi|abbreviazioni|sigle|terminologia|glossario|vocabolario|lessico',
    after:
      'importanti|tecnici|chiave|essenzial[ei]|(?:utilizzat|usat)[ie](?: .{1,40})?|di dominio|del dominio|del progetto',
    and: 'e',
  },
  {
    language: 'Dutch: Belangrijke begrippen, Termen en definities',
    words: '(?:kern|vak)?begrippen|termen|definities|afkortingen|terminologie|woordenlijst',
    before: 'belangrijke|belangrijkste|gebruikte|veelgebruikte|de|lijst met',
    and: 'en',
  },
  {
    language: 'Swedish, Danish, Norwegian: Viktiga begrepp, Termer och definitioner',
    words:
      'begrepp|begreber|begreper|termer|definitioner|definisjoner|förkortningar|forkortelser|terminologi|ordlist[ae]|begreppslista|akronymer',
    before: 'viktig[ae]|central[ae]|sentrale|vigtige|vanlig[ae]|grundläggande',
    and: 'och|og',
  },
  {
    language: 'Polish: Kluczowe pojęcia, Słownik dziedzinowy',
    words: 'pojęcia|definicje|skróty|akronimy|terminologia|słownik|słowniczek',
    before: 'kluczowe|podstawowe|ważne|najważniejsze|stosowane|używane|główne',
    after: 'pojęć|terminów|skrótów|domenowy|dziedzinowy|projektu',
    and: 'i|oraz',
  },
  {
    language: 'Czech, Slovak: Klíčové pojmy, Slovník pojmů a zkratek',
    words:
      'pojmy|pojmů|pojmov|zkratky|zkratek|skratky|skratiek|termíny|termínů|definice|definície|terminologie|slovník|slovníček',
    before: 'základní|klíčové|důležité|použité|vysvětlení|seznam|přehled|slovník|slovníček|definice',
    and: 'a',
  },
  {
    language: 'Russian: Ключевые термины, Обозначения и сокращения',
    words:
      'термины|понятия|определения|сокращения|обозначения и сокращения|аббревиатуры|терминология|глоссарий|словарь',
    before: 'основные|ключевые|важные|принятые|используемые|применяемые|условные|терминологический',
    after: 'терминов|понятий|сокращений|проекта|предметной области',
    and: 'и',
  },
  {
    language: 'Ukrainian: Основні терміни, Глосарій термінів',
    words: 'терміни|поняття|визначення|скорочення|абревіатури|термінологія|глосарій|словник',
    before: 'основні|ключові|важливі|прийняті|використані',
    after: 'термінів|понять|скорочень|про[єе]кту|предметної області',
    and: 'та|і|й',
  },
  {
    language: 'Turkish: Önemli terimler, Terimler ve kısaltmalar',
    words: 'terimler|kısaltmalar|tanımlar|terminoloji|sözlük|sözlüğü|sözlükçe',
    before: 'önemli|temel|anahtar|proje|terimler|terim',
    and: 've',
  },
  {
    language: 'Vietnamese: Thuật ngữ thường gặp, Từ viết tắt',
    words: 'thuật ngữ|định nghĩa|(?:từ )?viết tắt|chú giải',
    before: 'các|một số|bảng|bảng chú giải|danh mục|danh sách|giải thích|từ điển|chú giải',
    after: 'thường gặp|thường dùng|chính|quan trọng|cơ bản|chuyên ngành|thuật ngữ',
    and: 'và',
  },
  {
    language: 'Indonesian: Istilah penting, Daftar singkatan',
    words: 'istilah|singkatan|definisi|akronim|glosarium|kamus',
    before: 'daftar|kamus|glosarium|penjelasan',
    after: 'penting|umum|kunci|teknis|proyek|dasar|istilah',
    and: 'dan|&',
  },
  {
    language: 'Arabic: أهم المصطلحات, المصطلحات والتعريفات',
    words: '(?:ال)?(?:مصطلحات|تعريفات|اختصارات)|مسرد|معجم',
    before: 'أهم|شرح|قائمة|قاموس|مسرد|معجم',
    after: '(?:ال)?(?:أساسية|مهمة|رئيسية|مستخدمة)|المصطلحات|المشروع',
    and: 'و',
  },
  {
    language: 'Chinese: 术语、定义和缩略语',
    words: '术语|缩写|缩略语|统一语言',
    before: '关键|核心|重要|主要|常用',
    beside: '定义',
    and: '[和与及、]',
  },
  {
    language: 'Korean: 도메인 용어, 용어와 정의',
    words: '용어|약어|유비쿼터스 언어',
    before: '도메인|프로젝트|업무|주요|핵심',
    after: '정의',
    beside: '정의',
    and: '[와과]|및',
  },
]

/** Titles of nothing but such words. */
export const WORD_TITLES: readonly KnownTitle[] = LANGUAGES.map(row => ({
  pattern: () => titleOf(row),
  sure: true,
  reason: row.language,
}))

function titleOf({ words, before, after, beside, and }: Words): RegExp {
  const joint = `(?:, | ?(?:${and}) ?)`
  const nameOf = (names: string) =>
    `${before ? `(?:(?:${before}) ){0,2}` : ''}(?:${names})${after ? `(?: (?:${after})){0,2}` : ''}`
  const first = `${beside ? `(?:(?:${beside})${joint})?` : ''}${nameOf(words)}`
  return new RegExp(`^${first}(?:${joint}${nameOf(beside ? `${words}|${beside}` : words)}){0,2}$`, 'u')
}
