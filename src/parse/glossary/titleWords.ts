/** The words that a language calls a glossary by, alone or one beside the other. */
export interface TitleWords {
  language: string
  /** “Terms”: all of those of a page. */
  terms: string
  /** What else it is called. */
  words: string
  /** What stands before them and says no more: “key”, “list of”. */
  before?: string
  /** The same behind them. */
  after?: string
  /** What says so beside one of them alone: “定义”, as “Definition”, may be that of one thing. */
  beside?: string
  and: string
  /** What the whole may be about; not where “terms” alone stand before it, if those of a contract are called so. */
  tail?: string
}

export const TITLE_WORDS: readonly TitleWords[] = [
  {
    language: 'German: Zentrale Begriffe, Glossar der Fachbegriffe, Projektglossar',
    terms: 'begriffe',
    words: String.raw`\S{2,16}begriffe|abkürzungen|akronyme|definitionen|terminologie|\S*glossar|(?:begriffs|abkürzungs)verzeichnis|begriffs(?:(?:er)?klärung|definition|bestimmung)(?:en)?`,
    before: 'zentrale|wichtige|wichtigste|verwendete|fachliche|wesentliche|grundlegende|die',
    and: 'und',
    tail: ' (?:der|des|zu|zum|zur|für|von|im|in|aller) .{1,60}',
  },
  {
    language: 'French: Termes importants; Définitions, acronymes et abréviations; Vocabulaire à connaître',
    terms: 'termes',
    words:
      'définitions|acronymes|abréviations|sigles|terminologie|(?:mini-?)?glossaire|vocabulaires?|lexique',
    before: 'petit|liste des',
    after:
      'importants|utilisée?s(?: .{1,40})?|techniques?|employés|métier|clés?|essentiels?|introduits?|utiles?|de base|à (?:connaître|retenir|maîtriser|savoir)(?: .{1,40})?|rapide|express|général',
    and: 'et',
    tail: "(?<!^termes) (?:(?:de|des|du|pour|sur|aux?|à l[ae]s?) |(?:d|à l)['’]).{1,60}",
  },
  {
    language:
      'Spanish: Definiciones, acrónimos y abreviaturas; Glosario rápido; “Glosario al cierre” is about one',
    terms: 'términos',
    words:
      '(?:mini[- ]?)?glosario|definiciones|acrónimos|abreviaturas|abreviaciones|siglas|terminología|vocabulario|conceptos clave|diccionario de términos|(?:diccionario del? )?lenguaje ubicuo',
    before: 'lista de',
    after:
      'importantes|técnicos|clave|básicos?|esencial(?:es)?|frecuentes|(?:utilizad|usad)[oa]s(?: .{1,40})?|del dominio|del proyecto',
    and: '[ye]',
    tail: String.raw`(?<!^términos) (?:(?:de|del|para|sobre) .{1,60}|\S{1,30})`,
  },
  {
    language: 'Portuguese: Definições, acrônimos e abreviações',
    terms: 'termos',
    words:
      '(?:mini[- ]?)?glossário|definições|acr[ôó]nimos|abreviações|abreviaturas|siglas|terminologia|vocabulário|termos-chave|conceitos[- ]chave|dicionário de termos|(?:dicionário da )?linguagem ubíqua',
    before: 'lista de',
    after:
      'importantes|técnicos|chave|básicos?|essencia(?:l|is)|(?:utilizad|usad)[oa]s(?: .{1,40})?|do domínio|do projeto',
    and: 'e',
    tail: String.raw`(?<!^termos) (?:(?:de|do|da|dos|das|para|sobre) .{1,60}|\S{1,30})`,
  },
  {
    language: 'Italian: Definizioni, acronimi e abbreviazioni',
    terms: 'termini',
    words:
      '(?:mini[- ]?)?glossario|definizioni|acronimi|abbreviazioni|sigle|terminologia|vocabolario|lessico',
    after:
      'importanti|tecnici|chiave|essenzial[ei]|(?:utilizzat|usat)[ie](?: .{1,40})?|di dominio|del dominio|del progetto',
    and: 'e',
    tail: String.raw`(?<!^termini) (?:(?:di|dei|del|della|delle|degli|per|sui) .{1,60}|\S{1,30})`,
  },
  {
    language: 'Dutch: Belangrijke begrippen, Termen en definities',
    terms: 'begrippen|termen',
    words:
      '(?:kern|vak)begrippen|begrippen(?:lijst|kader)|definities|afkortingen(?:lijst)?|terminologie|woordenlijst',
    before: 'belangrijke|belangrijkste|gebruikte|veelgebruikte|verklarende|de|lijst (?:met|van)',
    and: 'en',
    tail: ' (?:van|voor|per|bij) .{1,40}',
  },
  {
    language: 'Swedish, Danish, Norwegian: Viktiga begrepp, Termer och definitioner',
    terms: 'begrepp|begreber|begreper|termer',
    words:
      'definitioner|definisjoner|förkortningar|forkortelser|terminologi|ordlist[ae]|begreppslista|akronymer',
    before: 'viktig[ae]|central[ae]|sentrale|vigtige|vanlig[ae]|grundläggande',
    and: 'och|og',
  },
  {
    language: 'Polish: Kluczowe pojęcia, Słownik dziedzinowy; “Kluczowe terminy” are dates',
    terms: 'pojęcia',
    words:
      '^terminy(?=$| i )|(?<= i )terminy|definicje|skróty|wykaz skrótów|akronimy|terminologia|słownik|słowniczek|glosariusz',
    before: 'kluczowe|podstawowe|ważne|najważniejsze|stosowane|używane|główne',
    after: '(?:pojęć|terminów|skrótów|terminologii|projektu)(?: .{1,40})?|domenowy|dziedzinowy',
    and: 'i|oraz',
  },
  {
    language: 'Czech, Slovak: Klíčové pojmy, Slovník pojmů a zkratek',
    terms: 'pojmy|termíny',
    words:
      'pojmů|pojmov|zkratky|zkratek|skratky|skratiek|termínů|definice|definície|terminologie|slovník|slovníček',
    before: 'základní|klíčové|důležité|použité|vysvětlení|seznam|přehled|slovník|slovníček|definice',
    and: 'a',
  },
  {
    language: 'Russian: Ключевые термины, Обозначения и сокращения',
    terms: 'термины',
    words:
      'понятия|определения|сокращения|обозначения и сокращения|аббревиатуры|терминология|глоссарий|словарь|терминов|сокращений|определений',
    before:
      'основные|ключевые|важные|принятые|используемые|применяемые|условные|терминологический|список|перечень',
    after: 'терминов|понятий|сокращений|проекта|предметной области',
    beside: 'обозначения',
    and: 'и',
    tail: '(?<=^глоссарий) .{1,60}',
  },
  {
    language: 'Ukrainian: Основні терміни, Глосарій термінів',
    terms: 'терміни',
    words: 'поняття|визначення|скорочення|абревіатури|термінологія|глосарій|словник',
    before: 'основні|ключові|важливі|прийняті|використані',
    after: 'термінів|понять|скорочень|про[єе]кту|предметної області',
    and: 'та|і|й',
  },
  {
    language: 'Turkish: Önemli terimler, Terimler ve kısaltmalar',
    terms: 'terimler',
    words: 'kısaltmalar|tanımlar|terminoloji|sözlük|sözlüğü|sözlükçe',
    before: 'önemli|temel|anahtar|proje|terimler|terim',
    and: 've',
  },
  {
    language: 'Vietnamese: Thuật ngữ thường gặp, Từ viết tắt',
    terms: 'thuật ngữ',
    words: 'định nghĩa|(?:từ )?viết tắt|chú giải',
    before: 'các|một số|bảng|bảng chú giải|danh mục|danh sách|giải thích|từ điển|chú giải',
    after: 'thường gặp|thường dùng|chính|quan trọng|cơ bản|chuyên ngành|thuật ngữ',
    and: 'và',
  },
  {
    language: 'Indonesian: Istilah penting, Daftar singkatan',
    terms: 'istilah',
    words: 'singkatan|definisi|akronim|glosarium|kamus',
    before: 'daftar|kamus|glosarium|penjelasan',
    after: 'penting|umum|kunci|teknis|proyek|dasar|istilah',
    and: 'dan|&',
  },
  {
    language: 'Arabic: أهم المصطلحات, المصطلحات والتعريفات',
    terms: '(?:ال)?مصطلحات',
    words: '(?:ال)?(?:تعريفات|اختصارات)|مسرد|معجم',
    before: 'أهم|شرح|قائمة|قاموس|مسرد|معجم',
    after: '(?:ال)?(?:أساسية|مهمة|رئيسية|مستخدمة)|المصطلحات|المشروع',
    and: 'و',
  },
  {
    language: 'Japanese: 用語と略語',
    terms: '用語(?:一覧|定義)?',
    words: '略語(?:一覧|集)?|術語表?',
    beside: '定義|略称|概念',
    and: 'と|及び|・',
  },
  {
    language: 'Chinese: 术语、定义和缩略语',
    terms: '术语(?:表|列表|清单)?',
    words: '缩写|缩略语|统一语言',
    before: '关键|核心|重要|主要|常用',
    beside: '定义',
    and: '[和与及、]',
  },
  {
    language: 'Korean: 도메인 용어, 용어와 정의',
    terms: '용어(?: ?목록)?',
    words:
      '용어 ?(?:사전|설명|모음|해설|정리|정의)|(?:.{1,20} )?용어 ?집|약어(?: ?(?:목록|정리))?|유비쿼터스 언어',
    before: '도메인|프로젝트|업무|주요|핵심|관련|기본',
    after: '정의',
    beside: '정의',
    and: '[와과]|및',
  },
]
