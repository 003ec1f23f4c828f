/** One pair of marks that questions and answers begin with. */
interface Marks {
  question: RegExp
  answer: RegExp
  /** Whether the mark alone makes a question: `Q:` does, `P:` may be anything unless an answer follows. */
  sure: boolean
  reason: string
}

/** What other languages call questions and answers, in full and by the first letters. */
interface Words {
  question: string
  answer: string
  language: string
}

export const WORDS: readonly Words[] = [
  { question: 'F Frage', answer: 'A Antwort', language: 'German' },
  { question: 'P Pregunta Pergunta', answer: 'R Respuesta Resposta', language: 'Spanish, Portuguese' },
  { question: 'D Domanda', answer: 'R Risposta', language: 'Italian' },
  { question: 'Q Question', answer: 'R Réponse', language: 'French' },
  { question: 'V Vraag', answer: 'A Antwoord', language: 'Dutch' },
  { question: 'P Pytanie', answer: 'O Odpowiedź', language: 'Polish' },
  { question: 'F Fråga', answer: 'S Svar', language: 'Swedish' },
  { question: 'Spørsmål Spørgsmål', answer: 'Svar', language: 'Norwegian, Danish' },
  { question: 'K Kysymys', answer: 'V Vastaus', language: 'Finnish' },
  { question: 'K Kérdés', answer: 'V Válasz', language: 'Hungarian' },
  { question: 'O Otázka', answer: 'O Odpověď Odpoveď', language: 'Czech, Slovak' },
  { question: 'P Pitanje Vprašanje', answer: 'O Odgovor', language: 'Croatian, Serbian, Slovenian' },
  { question: 'Î Întrebare', answer: 'R Răspuns', language: 'Romanian' },
  { question: 'S Soru', answer: 'C Cevap Yanıt', language: 'Turkish' },
  { question: 'В Вопрос Въпрос', answer: 'О Ответ Отговор', language: 'Russian, Bulgarian' },
  { question: 'П Питання Запитання', answer: 'В Відповідь', language: 'Ukrainian' },
  { question: 'Ε Ερώτηση', answer: 'Α Απάντηση', language: 'Greek' },
  { question: 'T Tanya Pertanyaan', answer: 'J Jawab Jawaban', language: 'Indonesian' },
  { question: 'Hỏi Câu_hỏi', answer: 'Đ Đáp Trả_lời Câu_trả_lời', language: 'Vietnamese' },
  {
    question: 'Q 问 问题 問 問題 質問 질문',
    answer: 'A 答 答案 回答 답 답변',
    language: 'Chinese, Japanese, Korean',
  },
  { question: 'س سؤال السؤال سوال پرسش', answer: 'ج جواب الجواب الإجابة پاسخ', language: 'Arabic, Persian' },
  { question: 'ש שאלה', answer: 'ת תשובה', language: 'Hebrew' },
  { question: 'प्रश्न सवाल', answer: 'उत्तर जवाब', language: 'Hindi' },
  { question: 'ถาม คำถาม', answer: 'ตอบ คำตอบ', language: 'Thai' },
  { question: 'Soalan', answer: 'Jawapan', language: 'Malay' },
  { question: 'Küsimus', answer: 'Vastus', language: 'Estonian' },
  { question: 'Klausimas', answer: 'Atsakymas', language: 'Lithuanian' },
  { question: 'Jautājums', answer: 'Atbilde', language: 'Latvian' },
]

/** Letters that no drive, product or version has where a FAQ is in English, or that mark in most languages. */
const ALONE = { question: 'F P D Q V В Î ש س', answer: 'A R O S О Đ ת ج' }
/** In English FAQs, a name. */
const IS_NAME = 'Tanya'
/** `C:\x` is a path, `V2.0` a version. */
const MARK_END = String.raw`\s?\d{0,3}\s?(?:[:：、](?!\\)|\.(?!\d))\s*`

/** Chinese and Korean have words of one character; the table holds no others of their scripts. */
const isWord = (word: string) => word !== IS_NAME && (word.length > 1 || word >= '\u2e80')

/** What is called so in any of them. */
function words(kind: 'question' | 'answer'): string[] {
  return WORDS.flatMap(row => row[kind].split(' ')).filter(isWord)
}

function anyOf(list: readonly string[]): string {
  return list.join('|').replaceAll('_', ' ')
}

const isLong = (word: string) => word.length > 1

/** The words alone, for names of columns and headings. */
export const QUESTION_WORDS = anyOf(words('question').filter(isLong))
export const ANSWER_WORDS = anyOf(words('answer').filter(isLong))

/** All of them in one expression, which V8 reads once; letters with a full stop are initials too, see `withoutPair`. */
function marked(kind: 'question' | 'answer'): RegExp {
  const letters = anyOf(ALONE[kind].split(' '))
  return new RegExp(
    String.raw`^(?:(?:${anyOf(words(kind))})${MARK_END}|(?:${letters})\s?\d{0,3}\s?[:：](?!\\)\s*)`,
  )
}

/** What a question or an answer of one language may begin with, at the end of an expression. */
export function markOfRow(said: string): string {
  return `(?:${anyOf(said.split(' '))})${MARK_END}`
}

export const MARKS: readonly Marks[] = [
  {
    question: /^(?:Q|Question)\s?[:：]\s*|^Q[.)]\s*(?=\S)|^(?:Q|Question)\s[-–—]\s|^[([]Q[)\]]\s?:?\s*/i,
    answer: /^(?:A|Ans|Answer)\s?(?:[:：.)]|\s[-–—]\s)\s*|^[([]A[)\]]\s?:?\s*/i,
    sure: true,
    reason: 'Q: … A: …, Question: … Answer: …, (Q) … (A) …, [Q] … [A] …',
  },
  {
    question: /^[❓❔]\uFE0F?\s*/u,
    answer: /^[✅💡]\uFE0F?\s*A\s?:\s*/u,
    sure: true,
    reason: '### ❓ Can I …',
  },
  {
    question: /^FAQ[\s.#-]?\d{0,3}\s?[:：]\s*/i,
    answer: /^(?:A|Answer)\s?[:：.]\s*/i,
    sure: true,
    reason: '### FAQ: Can I …?, ### FAQ.3: …',
  },
  {
    question: /^(?:Q|Question)\s?#?\d{1,3}(?:\.\d{1,3})?[a-z]?(?:\s?[:：.)]|\s[-–—]\s)\s*/i,
    answer: /^(?:A|Answer)\s?#?\d{0,3}(?:\.\d{1,3})?[a-z]?(?:\s?[:：.)]|\s[-–—]\s)\s*/i,
    sure: false,
    reason: 'Q1: …, Q1.2: …, Question #1 – …; `Q2: Director` is a code or a quarter',
  },
  { question: marked('question'), answer: marked('answer'), sure: false, reason: 'other languages' },
]

/** `Q4: It prints blank pages`, `Frage: …`: in a FAQ, the number or the word says that it is a question. */
export const NUMBERED = new RegExp(
  String.raw`^(?:Q(?:uestion)?\s?#?\d{1,3}(?:\.\d{1,3})?[a-z]?(?:\s?[:：.)]|\s[-–—]\s)|(?:${QUESTION_WORDS})\s?\d{0,3}\s?[:：、])`,
  'i',
)

/**
 * How a text ends that asks; quotes, brackets and emphasis may close behind the mark, and a remark in brackets may follow.
 * Armenian has its mark inside of the word; the Greek one is a semicolon.
 */
export const ASKS =
  /[?？؟\u037e](?:\s?["'“”’»」』)\]*_])*(?:\s*[(（][^()（）?？]{1,80}[)）])?[.:]?\s*$|\u055e|[\u0370-\u03ff][^;]{0,80};\s*$/u

/** A question that a program fills in: `{{ item.title }}`. */
export const FILLED_IN = /^\{\{[^{}]{1,200}\}\}$/

/** “How do I …?”, with the rest of each question below it. */
export const LEADS_IN = /(?:\.{3}|…|\[\.{2,3}\])\s?[?？]$/

/** What only an answer is called: `#### Answer` below `### Opening hours`, `<summary>Answer</summary>`. */
export const IS_ANSWER = new RegExp(
  String.raw`^(?:(?:show |the )?answer|solution|lösung|答|${ANSWER_WORDS})\s?:?$`,
  'i',
)

/** An answer that says so; a `B:` behind it makes both choices of a quiz. */
export const MARKED_ANSWER = /^(?:A|Answer)\s?[:：](?!.{0,2000}\sB\s?[:：])/s

/** Words that open a question, for those whose author left the question mark out. */
const INTERROGATIVES: readonly { words: readonly string[]; reason: string }[] = [
  { words: 'how what why when where who whom whose which'.split(' '), reason: 'English' },
  {
    words: 'can could do does did is are was were will would should shall may must has have am'.split(' '),
    reason: 'English, verb first',
  },
  {
    words: 'wie was warum wann wo wer wen wem welche welcher welches wieso weshalb woher wohin'.split(' '),
    reason: 'German',
  },
  {
    words: 'comment pourquoi quand où quel quelle quels quelles combien est-ce puis-je'.split(' '),
    reason: 'French',
  },
  {
    words: 'cómo qué cuándo dónde quién cuál cuáles cuánto como quando onde quem qual quais quanto'.split(
      ' ',
    ),
    reason: 'Spanish, Portuguese',
  },
  { words: 'come cosa perché quando dove chi quale'.split(' '), reason: 'Italian' },
  { words: 'как что почему когда где кто какой какая какие можно'.split(' '), reason: 'Russian' },
  { words: 'hur vad varför när var vem vilken'.split(' '), reason: 'Swedish' },
  { words: 'ինչ ինչպես ինչու երբ որտեղ ով արդյոք'.split(' '), reason: 'Armenian' },
]

/** Chinese, Japanese and Korean ask in the middle and at the end of a sentence as well: 容器中如何连接. */
const EAST_ASIAN =
  /如何|怎[么麼样樣]|[为為][什何]|[是能可]否|^什[么麼]|[是有]什[么麼]|什[么麼]$|哪[些里裡个個]|[吗嗎]$|なぜ|どう(?:すれば|やって)|(?:です|ます|でしょう)か$|어떻게|무엇|(?:나요|까요|가요|습니까)$/

const OPENERS = new Set(INTERROGATIVES.flatMap(({ words }) => words))
const FIRST_WORD = /^[A-Za-z-]+(?![^\x00-\x7f])|^[\p{L}-]+/u
const QUOTE = /^["“„«]\s?/

/** Whether a text begins as questions do, in quotation marks or not: with an interrogative, with `¿`. */
export function beginsAsQuestion(text: string): boolean {
  const said = text.replace(QUOTE, '')
  if (said.startsWith('¿')) return true
  if (EAST_ASIAN.test(said.slice(0, 40))) return true
  const [word] = FIRST_WORD.exec(said.slice(0, 40)) ?? ['']
  return OPENERS.has(word.toLowerCase()) && said.length > word.length
}

/** “How do I pay? I have no account!” */
export function asksFirst(text: string): boolean {
  return /[?？؟]\s/.test(text) && beginsAsQuestion(text)
}

/** A heading of a FAQ that tells what happened to its reader: “I lost my key”, “My payment never came”. */
const READER = /^(?:i|i['’](?:m|ve|d|ll)|my|ich|mein[e]?|je|j['’].*|mon|ma|mi|meu|minha)\s/i

export function tellsOfReader(title: string): boolean {
  return READER.test(title.slice(0, 40))
}
