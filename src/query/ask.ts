import type { Handbook, Question, Unplaced } from '../model/index.ts'
import { oncePer } from '../text/oncePer.ts'
import { type AskProfile, askProfile, baseWeight } from './askProfile.ts'
import { askStem } from './askStem.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import { fold } from './fold.ts'
import { isOneEditAway } from './isOneEditAway.ts'

export interface Answer<H extends Unplaced<Handbook> = Handbook> {
  /** The entry of the FAQ. */
  question: In<H, Question>
  /** How sure it is that this answers what was asked: 1 for the very question, never under 0.5. */
  confidence: number
  /** The words of what was asked that the entry has, as they were asked. */
  words: string[]
}

interface Entry {
  value: Unplaced<Question>
  question: AskProfile
  answer: AskProfile
}

/** Below it, most answers are to another question. */
const MIN_CONFIDENCE = 0.5
/** What was asked has to be in the entry, more than the entry has to be in what was asked: people ask in a few words. */
const ASKED_SHARE = 0.7
/** An answer mentions much that it does not answer. */
const ANSWER_SHARE = 0.5
/** A misspelt word is a word of the FAQ only probably. */
const TYPO_SHARE = 0.8
const MIN_TYPO = 5
/** One word that only asks (`own`, at 0.3) is no evidence; two are. */
const MIN_EVIDENCE = 0.6
/** A who for a when. */
const OTHER_ASK = 0.7
/** A word that is in every question says little of which one is meant. */
const COMMON = 0.8

/**
 * The entry of the FAQ that answers a question best, and how sure that is; null where none comes near.
 *
 * @throws TypeError where the handbook is none or the question no string
 * @example ask(handbook, 'who is in charge of releases?')?.question.answer // 'Dev Infra'
 */
export function ask<H extends Unplaced<Handbook>>(handbook: H, question: string): Answer<H> | null {
  assertHandbook(handbook)
  if (typeof question !== 'string') throw new TypeError('The question to ask must be a string.')
  const stemOf = oncePer(askStem)
  const asked = askProfile(question, stemOf)
  const same = handbook.faq.find(value => sameWords(value.question, question))
  if (same) return { question: same as In<H, Question>, confidence: 1, words: [...asked.words.values()] }
  const all = handbook.faq.map(value => ({
    value,
    question: askProfile(value.question, stemOf),
    answer: askProfile(value.answer, stemOf),
  }))
  const weigh = weights(all)
  const spelt = spelling(asked, all)
  let best: Answer<H> | null = null
  for (const entry of all) {
    const { confidence, words } = compare(asked, entry, weigh, spelt)
    if (confidence < MIN_CONFIDENCE || (best && confidence <= best.confidence)) continue
    best = { question: entry.value as In<H, Question>, confidence, words }
  }
  return best
}

function sameWords(one: string, other: string): boolean {
  const key = (text: string) => fold(text).replace(/[\s?!.]+$/, '')
  return key(one) === key(other) && key(one) !== ''
}

/** How much a word says: by itself, and by how few of the questions have it. */
function weights(all: Entry[]): (stem: string) => number {
  const counts = new Map<string, number>()
  for (const { question } of all)
    for (const stem of question.words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return stem => baseWeight(stem) * (1 - (COMMON * Math.max(0, (counts.get(stem) ?? 0) - 1)) / all.length)
}

/** For words that no question has, by stem, the stem of the word that they may be meant to be. */
function spelling({ words }: AskProfile, all: Entry[]): Map<string, string> {
  const known = new Map(all.flatMap(({ question }) => [...question.words]))
  const meant = new Map<string, string>()
  for (const [stem, word] of words) {
    if (known.has(stem) || word.length < MIN_TYPO) continue
    for (const [other, written] of known) {
      if (written.length < MIN_TYPO || !isOneEditAway(word.toLowerCase(), written.toLowerCase())) continue
      meant.set(stem, other)
      break
    }
  }
  return meant
}

function compare(
  asked: AskProfile,
  { question, answer }: Entry,
  weigh: (stem: string) => number,
  spelt: Map<string, string>,
): { confidence: number; words: string[] } {
  const words: string[] = []
  let all = 0
  let inQuestion = 0
  let inAnswer = 0
  for (const [stem, word] of asked.words) {
    const weight = weigh(stem)
    all += weight
    if (question.words.has(stem)) inQuestion += weight
    else if (question.words.has(spelt.get(stem) ?? '')) inQuestion += TYPO_SHARE * weight
    else if (answer.words.has(stem)) inAnswer += weight
    else continue
    words.push(word)
  }
  if (inQuestion === 0) return { confidence: 0, words }
  let whole = 0
  for (const stem of question.words.keys()) whole += weigh(stem)
  const covered = (inQuestion + ANSWER_SHARE * inAnswer) / all
  const covers = Math.min(1, inQuestion / whole)
  const other = asked.asks && question.asks && asked.asks !== question.asks ? OTHER_ASK : 1
  const sure =
    (ASKED_SHARE * covered + (1 - ASKED_SHARE) * covers) * other * Math.min(1, inQuestion / MIN_EVIDENCE)
  return { confidence: Math.round(100 * sure) / 100, words }
}
