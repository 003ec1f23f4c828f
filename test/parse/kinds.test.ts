import { describe, expect, it } from 'vitest'
import { FAQ_TITLES } from '../../src/parse/faq/titles.ts'
import { GLOSSARY_TITLES } from '../../src/parse/glossary/titles.ts'
import { kinds } from '../../src/parse/kinds.ts'

const kindOf = kinds()

describe('titles', () => {
  it.each([
    'Glossary',
    'Glossary:',
    'Glossary [terms]',
    '📖 Glossary',
    'Appendix A: Glossary',
    'Glossary | The handbook',
    'The handbook - Glossary',
    'Abbreviations and glossary – Harbour team',
    'Engineering glossary and terminology index',
    'Acquisition glossary',
    'Glossary of terms',
    'Terms and definitions',
    'Key terms',
    'Terms to know',
    'Acronyms & abbreviations',
    'Lingo',
    'Ubiquitous language',
    'Diccionario del lenguaje ubicuo',
    'Linguagem ubíqua',
    'Acronyms dictionary',
    'Canonical terms',
    'Terms and definitions of the harbour',
    'Definitions',
    'Glossar',
    'Glossaire',
    'Glosario',
    'Ordlista',
    'Begrippenlijst',
    'Terimler',
    '用語集',
    '术语表',
    'Глоссарий',
    'Begriffe und Abkürzungen',
    'Терміни та визначення',
    'Slovar',
    'Forkortelser',
    '缩略语',
    'Definition of terms',
    'Terms defined in the statutes',
    'Terminology defined below',
    'Definitions of key terms used in the yard',
    'Terms of art',
    'Terminologie und Abkürzungen',
    'Терминология',
    'Käsitteet',
    'Zkratky',
    'Sözlükçe',
    'Όροι',
    'מונחים',
    'Zentrale Begriffe',
    'Domänenbegriffe',
    'Termes importants',
    'Vocabulaire introduit',
    'Termos e definições usados nesta seção',
    '核心术语：岸壁、曳船',
    'Vocabulaire clé à maîtriser dès ce module',
    'Glossaire à l’usage des équipes',
    'Definiciones, acrónimos y abreviaturas',
    'Definições, acrônimos e abreviações',
    'Definizioni, acronimi e abbreviazioni',
    'Belangrijke begrippen',
    'Termer och definitioner',
    'Kluczowe pojęcia',
    'Slovník pojmů a zkratek',
    'Ключевые термины',
    'Условные обозначения и сокращения',
    'Основні терміни',
    'Önemli terimler',
    'Thuật ngữ thường gặp',
    'Daftar singkatan',
    'أهم المصطلحات',
    'المصطلحات والتعريفات',
    '术语、定义和缩略语',
    '業務用語集',
    '도메인 용어',
    '용어와 정의',
    '定义与术语',
    '정의 및 약어',
  ])('%s is a glossary', title => expect(kindOf(title)).toEqual({ kind: 'glossary', sure: true }))

  it.each([
    'Dashboard definitions',
    'Key metrics and definitions',
    'Term usage',
    'Figma terminology:',
    'Key concepts',
    'Core concepts & components',
    'State terms',
    'Terminology of the harbour',
    'Definitions and interpretation',
    'Conceptos básicos',
    'Notions clés',
    'Concetti chiave',
    '核心概念',
    'Temel kavramlar',
  ])('%s may be a glossary', title => expect(kindOf(title)).toEqual({ kind: 'glossary', sure: false }))

  it.each([
    'FAQ',
    'FAQs',
    '**FAQ**',
    'Payroll FAQs',
    'Frequently Asked Questions (FAQ):',
    'FY24 FAQ - Moving on',
    'FAQ for teammates',
    'Payments: FAQ',
    'Q&A',
    'Questions and answers',
    'Troubleshooting & FAQs',
    'Common questions',
    'よくある質問',
    'Häufige Fragen',
    'Preguntas frecuentes',
    'Perguntas frequentes',
    'Vanliga frågor',
    'Часто задаваемые вопросы',
    '常见问题',
    'Foire aux questions',
    'FAQ (Preguntas frecuentes)',
    'Întrebări și răspunsuri',
    'Sorular ve cevaplar',
    'Vragen en antwoorden',
    'Questions/réponses',
    '질문과 답변',
    'Питання та відповіді',
    '常见问答',
    'Harbour FAQ!',
    'FAQ ❓',
    'Payroll FAQ 💬',
    'FAQ’s',
    'F.A.Q.',
    'FAQ?',
    'Frequently asked questions?',
    'Q/A',
    'ՀՏՀ',
    'Leave FAQ 2024',
    'Berth FAQs (v2.1)',
    'FAQ/Troubleshooting',
    'Frequently asked Q’s',
    'Common questions asked by the crew',
    'Common questions and their answers',
    'Հ․Տ․Հ․',
  ])('%s is a FAQ', title => expect(kindOf(title)).toEqual({ kind: 'faq', sure: true }))

  it.each([
    'Release Q&A',
    'Crane questions and answers',
    'Helpful Q and A',
    'Questions candidates ask',
    'Questions you may be asked',
    'Your questions, answered',
    'Keel interview questions (basic)',
  ])('%s may be a FAQ', title => expect(kindOf(title)).toEqual({ kind: 'faq', sure: false }))

  it.each([
    'Definition of success',
    'Terms of office',
    'Terms and conditions',
    'Terms of service',
    'Q&A feature in Zoom',
    'Definition of done',
    'FAQ-3: Fishing',
    'Answered',
    'Updating the FAQ',
    'Avoid acronyms',
    'No jargon',
    'Coming to terms',
    'Creating your own glossary',
    'Acronym overload',
    'Questionnaire',
    'Question time',
    'Conditions',
    '',
    'Payment terms',
    'Licence terms',
    'Concepts of the past',
    'Open questions',
    'Unresolved questions',
    'Needs answers',
    'Vocabulaire à enseigner selon niveau',
    'Termes et conditions',
    'Kluczowe terminy',
    'Principales termes',
    'Termos principais',
    'Normas y definiciones',
    'Zasady i definicje',
    'Ziele und Definitionen',
    '定义',
    '정의',
  ])('%s is neither', title => expect(kindOf(title).kind).toBe('rules'))

  it('has the flag u where a pattern has letters beyond ASCII', () => {
    const patterns = [...GLOSSARY_TITLES, ...FAQ_TITLES].map(({ pattern }) => pattern())
    const isForeign = ({ source }: RegExp) => /(?![A-Za-z])\p{L}/u.test(source)
    expect(patterns.filter(pattern => isForeign(pattern) && !pattern.unicode)).toEqual([])
    expect(patterns.filter(pattern => isForeign(pattern)).length).toBeGreaterThan(10)
  })

  it('knows the ASCII titles of its tables without compiling them for others', () => {
    for (const title of ['Pojmovnik', 'Slovar', 'Termit', 'Kamus', 'Definities', 'Ordlista'])
      expect(kinds()(title).kind).toBe('glossary')
    for (const title of ['Tanya jawab', 'Soalan lazim', 'Pitanja i odgovori', 'Buj'])
      expect(kinds()(title).kind).toBe('faq')
  })

  it('takes titles of the caller first', () => {
    const own = kinds({ faq: ['Glossary'], glossary: [/^wort/gi] })
    expect([own('glossary').kind, own('Wortliste').kind, own('Wortliste').kind]).toEqual([
      'faq',
      'glossary',
      'glossary',
    ])
    expect(() => kinds({ faq: [1 as never] })).toThrow(/must be a string or a RegExp/)
  })
})
