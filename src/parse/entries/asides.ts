import { withoutPicture } from '../withoutPicture.ts'

interface Row {
  pattern: RegExp
  reason: string
}

/** Titles of sections that stand beside the entries of a glossary or a FAQ and are none. */
const ASIDES: readonly Row[] = [
  {
    pattern:
      /^(?:(?:additional|further|other|more|related|useful|external|helpful|source|code) )?(?:resources|reading|links|references|glossaries|information|info|sources|materials|documentation)(?:$|\s?[:,&/(–—]|\s(?:and|for|to|on|about|of|from|in|you|we|that|sections?|links?)\b)/i,
    reason: 'where else to read',
  },
  {
    pattern: /^[^\s]{1,30} notes$|^an? (?:note|word) (?:on|about) .{1,40}$/i,
    reason: 'Usage notes, A note on style',
  },
  {
    pattern:
      /^(?:see also|related(?: (?:terms|pages|documents|docs|articles|topics|guides|files|policies))?|more|learn more|read more|next(?: steps)?|footnotes?|notes?|sources|credits|acknowledge?ments|bibliography|appendix)$/i,
    reason: 'where else to read',
  },
  {
    pattern:
      /^(?:table of contents|contents|toc|index|on this page|in this (?:page|section|document)|overview|introduction|intro|background|purpose|(?:executive )?summary|about(?: this .{1,40})?|how to (?:use|read)(?: (?:this|the) .{1,40})?|using this .{1,40}|preface|prerequisites|before you (?:begin|start)|legend|(?:putting|tying|bringing) it(?: all)? together|(?:naming|writing|typographic(?:al)?) conventions)$/i,
    reason: 'what leads in',
  },
  {
    pattern:
      /^(?:glossary (?:files|pages)|(?:term |glossary )?entry (?:format|structure|template)|format of (?:an entry|entries)|(?:sample|example) (?:entry|entries))$/i,
    reason: 'how entries are written, and where',
  },
  {
    pattern: /^(?:relationships|example dialogues?(?:\s\(.{1,30}\))?|flagged ambiguities)$/i,
    reason: 'what domain models tell beside their words',
  },
  {
    pattern:
      /^(?:contact(?: us|s)?|questions|feedback|(?:still )?(?:have|got|any) (?:more |other |further |additional )?questions\b.{0,20}|need (?:more )?help\b.{0,20}|(?:getting|documentation|more|further|where to get)(?: more)? help|support|contribut(?:ing|e)(?: .{1,40})?|contributors(?: (?:to|and|of) .{1,40})?|contributor(?:s['’]?)? (?:guid|notes|info|covenant).{0,30}|how to (?:contribute|add|edit|update)(?: .{1,40})?|adding .{1,40}|maintenance(?: notes)?|document (?:control|history|information)|updates?|changelog|change history|version history|revision history|license|(?:(?:general|legal) )?disclaimers?)$/i,
    reason: 'whom to ask, how to change it',
  },
  {
    pattern:
      /^(?:siehe auch|weiterführende .{1,30}|pour (?:en savoir plus|aller plus loin)|(?:ressources|liens) (?:utiles|complémentaires|supplémentaires)|más información|(?:recursos|enlaces) (?:adicionales|útiles)|mais informações|(?:recursos|links) (?:adicionais|úteis)|(?:дополнительные|полезные) (?:материалы|ссылки|ресурсы)|смотрите также|см\. также|содержание|оглавление|相关(?:链接|文档|资源)|延伸阅读|tabla de contenidos?|índice de contenidos?|table des matières|sommaire|tabela de conteúdos?|sumário|inhoudsopgave|spis treści|(?:добавление|añadir|agregar|ajouter|aggiungere) .{1,40}|.{1,40} hinzufügen|weitere (?:links|informationen)|inhalt(?:sverzeichnis)?|voir aussi|véase también|veja também|(?:resumen|resumo)(?: ejecutivo| executivo)?|introducci[oó]n|introdução|introduzione|einleitung|überblick|zusammenfassung|einführung|vue d['’]ensemble|panoramica|visión general|visão geral|введение|обзор|общие сведения|概要|概述|简介|前言|はじめに|使い方|개요|소개|참고|参考|参考資料|参考(?:文献|リンク)|関連(?:資料|文書|リンク|ページ|ドキュメント)?|次に読む(?:もの|べきもの)?|目次|目录)$/i,
    reason: 'other languages',
  },
]

/** The same in a glossary alone: a FAQ may ask how to use a thing. */
const BESIDE_TERMS: readonly Row[] = [
  {
    pattern:
      /^(?:読み方|凡例|如何(?:使用|阅读).{0,10}|(?:使用|阅读)(?:说明|方法)|사용(?:법| 방법)|읽는 (?:법|방법)|come si legge|come (?:leggere|usare) .{1,30}|cómo (?:leer|usar) .{1,30}|como (?:ler|usar) .{1,30}|comment (?:lire|utiliser) .{1,30}|как (?:читать|пользоваться) .{1,30}|jak (?:czytać|korzystać) .{1,30})$/i,
    reason: 'how to read the page',
  },
  {
    pattern:
      /^(?:[\w-]{1,20} )?(?:naming|identifier|terminology|usage|writing) (?:conventions?|rules?|guidance|guidelines)$/i,
    reason: 'how to use the words',
  },
]

/** What invites readers to ask, and is no question. */
const INVITATIONS: readonly Row[] = [
  {
    pattern:
      /^(?:(?:(?:do you |still |you )*(?:have|got) |any |more |other |further |additional )*questions(?: or .{1,30}|,.{1,30})?|(?:any |more |other |further |additional )+(?:issues|problems)|(?:still )?(?:need|want|looking for) (?:more |additional |further |some )?(?:help|info|information|support|assistance)\b.{0,20}|still (?:stuck|lost|unsure)|(?:something|anything) else|(?:(?:didn|don|can)['’]t|d(?:id|o) not|cannot) (?:find|see) (?=.{0,50}\b(?:answers?|questions?|what|looking|here|listed)\b).{1,60}|i (?:don['’]t|do not|can['’]t|cannot) (?:see|find) my question.{0,20}|(?:where|what) to (?:go|look|read|learn|find)(?: out)? (?:more|next|further|from here)|my question (?:is not|isn['’]t) (?:here|listed|answered).{0,20}|was this (?:page|article) helpful)\s?[?？.!:]*$/i,
    reason: 'Questions?, Still have questions?, Need help?, Didn’t find an answer?, Don’t see your question?',
  },
  {
    pattern:
      /^(?:(?:aún |todavía )?(?:tienes?|hay) (?:aún |todavía )?(?:más |otras |alguna )?(?:preguntas?|dudas?)|(?:más|otras) (?:preguntas|dudas)|no (?:encontraste|encuentras?) (?:tu|la|su) (?:respuesta|pregunta)|(?:ainda )?tem (?:mais |outras |alguma )?(?:dúvidas?|perguntas?)|(?:vous avez |tu as |encore |toujours )*(?:des|d['’]autres) questions|(?:haben sie |hast du |gibt es )?(?:noch |weitere )+fragen|(?:hai |avete )?(?:ancora |altre )+domande|(?:heb je |heeft u )?(?:nog |meer |andere )+vragen|masz (?:więcej |jeszcze |inne )*pyta(?:nia|ń))\s?[?.!]*$/i,
    reason: 'the same in Spanish, Portuguese, French, German, Italian, Dutch, Polish',
  },
  {
    pattern:
      /^(?:(?:у вас )?(?:остались|ещё есть|еще есть) (?:ещё |еще |другие )?вопросы|(?:что|где) (?:ещё |еще )?(?:почитать|посмотреть|узнать).{0,20}|(?:还有|仍有|更多)(?:其他|任何)?(?:问题|疑问)|(?:他に|その他の?)(?:ご)?質問.{0,10}|(?:추가|다른) ?(?:질문|문의).{0,15})\s?[?？.!]*$/i,
    reason: 'the same in Russian, Chinese, Japanese, Korean',
  },
]

/** An emoji, `¿`, a bullet before what is asked. */
const AROUND = /^[^\p{L}\p{N}]{1,6}/u

export function isInvitation(title: string): boolean {
  const bare = title.slice(0, 100).replace(AROUND, '')
  return INVITATIONS.some(({ pattern }) => pattern.test(bare))
}

/** Whether a title names what stands beside terms, not one of them. */
export function isAside(title: string): boolean {
  return matches(title, ASIDES) || matches(title, BESIDE_TERMS)
}

/** Whether a title names what stands beside entries of any kind, not one of them. */
export function isCommonAside(title: string): boolean {
  return matches(title, ASIDES)
}

function matches(title: string, rows: readonly Row[]): boolean {
  const bare = withoutPicture(title.slice(0, 100))
  return rows.some(({ pattern }) => pattern.test(bare))
}
