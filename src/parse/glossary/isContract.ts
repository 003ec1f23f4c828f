import { countWords } from '../../text/countWords.ts'
import type { Survey } from './surveyOf.ts'

/** What the terms of a contract are called, which as often are what its parties agree. */
const CONTRACT = /^(?:\d[\d.]*\s+)?terms?\s?:?$/i
/** How long it holds, and what goes with that. */
const ONE = /term\s?:?$/i
/** Clauses that bind nobody have fewer words than definitions: “In writing.” */
const MIN_CLAUSE = 5
const BINDS = /\b(?:shall|must|may|you|your|party|parties|agree|agrees|agreement)\b/i

/** Whether a section called “Terms” or “3. Term” is one of a contract, by what stands in it. */
export function isContract(title: string, survey: Survey): boolean {
  return CONTRACT.test(title) && (isBinding(survey) || (ONE.test(title) && isBrief(survey)))
}

/** Whether what terms say binds somebody, as those of a contract do. */
function isBinding({ found }: Survey): boolean {
  return [...found.values()].some(({ definition }) => BINDS.test(definition))
}

function isBrief({ found }: Survey): boolean {
  return [...found.values()].every(({ definition }) => countWords(definition) < MIN_CLAUSE)
}
