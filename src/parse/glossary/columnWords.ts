const some = (...words: string[]) => words.join('|')

/** What columns and fields are called in other languages than English. */
export const COLUMN_WORDS = {
  /** “Term”: below it stands nothing else. */
  term: some(
    '(?:fach)?begriffe?|termes?|términos?|termos?|termin[eio]|begrip(?:pen)?|begrepp|begreb|begrep|käsite',
    'pojęci[ea]|pojem|термины?|терміни?|terim|thuật ngữ|istilah|المصطلح|מונח|用語|术语|術語|용어',
  ),
  /** “Abbreviation”. */
  short: some(
    'abkürzung|akronym|kürzel|sigles?|acronyme|abréviation|siglas?|acrónimo|acrônimo|abreviatura|acronimo',
    'abbreviazione|afkorting|förkortning|forkortelse|lyhenne|skrót|zkratka|сокращени[ея]|аббревиатура',
    'скорочення|абревіатура|kısaltma|(?:từ )?viết tắt|singkatan|الاختصار|略語|缩写|缩略语|약어',
  ),
  /** “Word”, “Concept”: other tables may have such columns too. */
  label: some(
    '(?:fach)?wort|termin|mot|notion|concepto|conceito|palabra|palavra|concetto|parola|voce|woord|ord|hasło|výraz',
    'termín|понятие|слово|поняття|kavram|khái niệm|المفهوم|(?:中文|英文)?(?:用語|术语|術語|词)(?:名|名称)?',
    '略称|名称|単語|词汇|詞彙|原文|词条|名词|概念|개념|단어|지표',
  ),
  /** “Definition”, “What it means”: what stands beside or behind it is one. Plain words, as labels are compared. */
  definition: some(
    'bedeutung|was es ist|was das ist|was es bedeutet|was das bedeutet|was es heißt|was das heißt',
    "définition|signification|ce que c'est|ce que c’est|ce que cela signifie|definición|definicion|significado",
    "qué es|qué significa|definição|o que é|o que significa|definizione|significato|cos'è|cos’è|che cos'è",
    'che cos’è|cosa significa|betekenis|definitie|wat het is|wat dit is|wat het betekent|wat dit betekent',
    'betydelse|betydning|määritelmä|znaczenie|definicja|co to jest|co to znaczy|co to oznacza|význam|definice',
    'определение|значение|что это|что это значит|визначення|значення|anlam|anlamı|tanım|ý nghĩa|định nghĩa',
    'arti|definisi|المعنى|التعريف|تعريف|הגדרה|משמעות|定義|定义|意味|含义|释义|의미|정의|뜻',
  ),
  /** “Description”, “Explanation”: a column beside that of the terms. */
  text: some(
    'beschreibung|erklärung|erläuterung|langform|kurz(?:definition|erklärung|beschreibung)|sens|explication',
    'descripción|descrição|explicación|explicação|descrizione|spiegazione|omschrijving|uitleg|toelichting',
    'förklaring|beskrivning|forklaring|selitys|opis|objaśnienie|wyjaśnienie|rozwinięcie|vysvětlení|popis',
    '(?:простое|краткое) (?:определение|значение)|(?:(?:простое|краткое) )?(?:расшифровка|описание|пояснение|объяснение)',
    'розшифровка|опис|пояснення|açıklama|açılımı?|giải thích|mô tả|(?:dạng )?đầy đủ|penjelasan|kepanjangan',
    'keterangan|makna|الشرح|الوصف',
  ),
}
