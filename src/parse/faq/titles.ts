import type { KnownTitle } from '../knownTitle.ts'

/** First match first. All are tried on the title without its number, emoji and colon. */
export const FAQ_TITLES: readonly KnownTitle[] = [
  {
    pattern: () =>
      /^(?!(?:about|add|adding|contribut\S+|creat\S+|edit|editing|maintain\S*|updat\S+|using|writ\S+|where|how)\b.*\b(?:an?|the|this|our) )(?:.{0,80}[\s([/&\u3040-\u9fff\uac00-\ud7af-])?f\.?a\.?q(?:s|['’]s)?[)!?]?(?: \(?(?:fy|cy)?(?:(?:19|20)\d{2}|v\d[\d.]{0,5})\)?)?$/,
    sure: true,
    reason:
      'FAQ, Payroll FAQs, Frequently asked questions (FAQ), Troubleshooting & FAQs, Leave FAQ 2024, 製品FAQ; “Updating the FAQ” is about one',
  },
  {
    pattern: () =>
      /^(?:[\w'’]+ ){0,4}faqs?(?![.#-]?\d{1,3}(?:\s?[:：]|$))(?:\s?[:|/(–—-]\s?| (?:for|of|about|on|from|regarding|and|&) )\S.*$/,
    sure: true,
    reason:
      'FAQ for teammates, FY24 FAQ - Moving, FAQ (Preguntas frecuentes); “FAQ-3: Fishing” is one of them',
  },
  {
    pattern: () =>
      /^(?:.{0,60}\s)?(?:frequently|commonly|often)[- ]asked(?: (?:questions?\??|q['’]?s))?(?:\s?\([^()]{1,30}\))?(?: (?:about|for|from|on|and|&|by|of|with|regarding) .{1,60})?$/,
    sure: true,
    reason: 'Frequently asked questions about leave',
  },
  {
    pattern: () =>
      /^(?:(?:common|general|popular|typical|frequent|usual|basic|other|technical) )?(?:questions?|q) ?(?:and|&|\+|n|\/) ?(?:answers?|a)(?:s)?(?:\s?\([^()]{1,30}\))?(?: (?:about|for|from|on) .{1,60})?$|^(?:common|general|popular) q ?& ?as?$/,
    sure: true,
    reason: 'Questions and answers, Q&A, Q/A; “Q&A feature” and “Demo and Q&A” are topics',
  },
  {
    pattern: () =>
      /^(?:some |other |more )?(?:common|frequent|general|popular|typical|recurring) questions(?: (?:about|for|from|on|asked by|(?:and|&|with) (?:(?:the|their|our) )?answers) ?.{0,60})?$/,
    sure: true,
    reason: 'Common questions from customers',
  },
  {
    pattern: () => /^faqs? \S.{0,60}$/,
    sure: false,
    reason: 'FAQ shipping, FAQ rápido: with another word behind it, as often about a FAQ',
  },
  {
    pattern: () =>
      /^(?!(?:open|unresolved|outstanding|remaining|pending|unanswered)\b)(?:questions\??|.{1,60}\squestions|questions about .{1,60})$/,
    sure: false,
    reason: 'Questions about travel: as often without answers, or a list to ask others',
  },
  {
    pattern: () =>
      /^(?:.{1,40}\s)?questions (?:(?:that )?(?:(?:you|people|users|customers|clients|candidates|employees|members|others|teams)|\S{3,20}(?: \S{3,20})?(?= (?:may|might|could|will|often|frequently|usually|commonly) )|[a-z]{3,20}s(?= ask$)) (?:may|might|could|will|often|frequently|usually|commonly)?\s?(?:have|ask|get|get asked|be asked|hear|face)|to (?:anticipate|expect|prepare for)|(?:that )?we (?:often |usually |frequently )?(?:get|hear|are asked)(?: .{1,30})?)$/,
    sure: false,
    reason:
      'Questions you may have, Questions crews ask, Questions new members often ask, Questions we often get',
  },
  {
    pattern: () =>
      /^(?:(?:you|people) ask(?:ed)?,? (?:and )?we answer(?:ed)?|ask(?:ed)? (?:and|&) answered|(?:what|things) (?:[a-z]+ ){0,2}(?:people|[a-z]{3,20}s) (?:often )?ask(?: us)?|(?:your )?questions from .{1,40}|(?:quick|short) answers)$/,
    sure: false,
    reason:
      'You asked, we answered; What newcomers ask; Questions from the crew: as often a list to ask others',
  },
  {
    pattern: () =>
      /(?:よくある(?:ご)?質問|よく(?:ある|聞かれる)質問)(?:と(?:回答|その回答|答え)|集)?$|^(?:質問と回答|q ?& ?a|(?:常见|常用)(?:问题|问答|疑问)(?:解答|与解答|及解答|集|汇总|解疑)?|問題與解答|常見問題(?:解答|集)?|问答|問與答|질문과 (?:답변|대답)|자주 ?(?:묻는|하는) ?질문(?:들)?)$/u,
    sure: true,
    reason: 'Japanese, Chinese, Korean',
  },
  {
    pattern: () =>
      /^(?:häufige fragen|häufig gestellte fragen|oft gestellte fragen|fragen und antworten|foire aux questions|questions fréquentes|questions fréquemment posées|questions(?: et |[/-])réponses|preguntas (?:más )?frecuentes|preguntas y respuestas|perguntas (?:mais )?fre[qk]u?entes|dúvidas frequentes|perguntas e respostas|domande frequenti|domande e risposte|vragen en antwoorden|veelgestelde vragen|veel gestelde vragen|vaak gestelde vragen|vanliga frågor(?: och svar)?|ofte stilte spørsmål|ofte stillede spørgsmål|usein kysytyt kysymykset|usein kysyttyä)(?:\s?\(.{1,20}\)|,? .{1,80})?$/u,
    sure: true,
    reason: 'German, French, Spanish, Portuguese, Italian, Dutch, Nordic',
  },
  {
    pattern: () =>
      /^(?:часто задаваемые вопросы|частые вопросы|вопросы и ответы|часті (?:за)?питання|поширені (?:за)?питання|(?:за)?питання (?:та|і|й) відповіді|часто задавані питання|частыя пытанні|пытанні і адказы|частозадаваемые вопросы|вопрос(?:ы)?[- ]ответы?|въпроси и отговори|najczęściej zadawane pytania|często zadawane pytania|pytania i odpowiedzi|časté (?:dotazy|otázky)|často kladené (?:dotazy|otázky)|otázky a odpovědi|česta pitanja|често (?:задавани|постављана) .{1,20}|често питања|gyakori kérdések|gyakran ismételt kérdések|întrebări (?:frecvente|și răspunsuri)|sık(?:ça)? sorulan sorular|sorular ve cevaplar|vprašanja in odgovori|pogosta vprašanja|često postavljana pitanja|pitanja i odgovori|korduma kippuvad küsimused|dažnai užduodami klausimai|biežāk uzdotie jautājumi|kérdések és válaszok|ερωτήσεις και απαντήσεις|hỏi đáp|câu hỏi và trả lời|tanya jawab|pertanyaan dan jawaban|أسئلة وأجوبة|שאלות ותשובות|प्रश्न और उत्तर|ถาม[- ]?ตอบ|συχνές ερωτήσεις|pertanyaan (?:yang sering diajukan|umum)|câu hỏi thường gặp|soalan lazim|الأسئلة (?:الشائعة|المتكررة)|أسئلة (?:شائعة|متكررة)|سوالات (?:متداول|پرتکرار|رایج)|پرسش‌های متداول|שאלות נפוצות|अक्सर पूछे जाने वाले (?:प्रश्न|सवाल)|सामान्य प्रश्न|คำถามที่พบบ่อย|அடிக்கடி கேட்கப்படும் கேள்விகள்|সচরাচর জিজ্ঞাসিত প্রশ্ন(?:াবলি|সমূহ)?|հաճախ(?:ակի)? տրվող հարցեր|հաճախ տրվող հարցերը|հ[․.]?տ[․.]?հ[․.]?|tez-tez so.raladigan savollar|(?:të )?pyetje(?:t)? (?:të )?shpeshta)(?:\s?\(.{1,20}\))?$/u,
    sure: true,
    reason: 'other languages',
  },
  {
    pattern: () => /^(?:чап[иі]?|чзп|чаво|чзв|sss|gyik|duk|buj)$/u,
    sure: false,
    reason: 'the same in letters, as FAQ is; they may stand for anything else',
  },
  {
    pattern: () => /^常见(?:问题|问答).{1,20}$|^よくある質問.{1,20}$|^자주 ?(?:묻는|하는) ?질문.{1,20}$/u,
    sure: false,
    reason: 'the same with another word behind it: as often troubles and their remedies',
  },
  {
    pattern: () =>
      /^(?:.{1,60}\s(?:q ?(?:&|and|\+) ?as?|questions (?:and|&) (?:their |our )?answers)|(?:your |.{1,30}\s)?questions,? answered|q ?& ?as? with .{1,60}|(?:.{1,60}\s)?q ?& ?as? (?:summary|section|prep|preparation|guide|list|log|notes|highlights|session))$/,
    sure: false,
    reason: 'Release Q&A, Q&A session, Crane questions and answers: as often the name of a meeting',
  },
]
