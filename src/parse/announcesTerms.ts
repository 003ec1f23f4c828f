/** What announces terms: “For this page, the following terms are used”, “A few definitions”. */
const ANNOUNCES =
  /\b(?:following|these|a few|some) (?:[a-z-]+ ){0,2}(?:terms(?! (?:and conditions|apply|of)\b)|definitions|acronyms|abbreviations)\b|\b(?:definitions (?:are as follows|apply)|(?:terms|acronyms|abbreviations) (?:are as follows|(?:are )?(?:used|defined) (?:here|below|in this|as follows)))\b/i
/** What makes terms those of a contract, of a search or of a style guide, unless they are said to mean something. */
const BINDS =
  /\b(?:accept|agree(?:s|d|ment)?|abide|bound|comply|subject to|contracts?|licen[cs]es?|offers?|pay(?:s|ment)?|search|query|avoid(?:ed)?|banned|forbidden|do not|don['’]t|not (?:be|to)|never|prefer(?:red)?|replaced?|in (?:these|the following) terms)\b/i
const MEANS = /\b(?:definitions?|defined|meanings?|means?)\b/i
const SENTENCE_END = /[.!?]\s/
const MAX_LENGTH = 140

/** Whether a paragraph that ends in a colon says in its last sentence that what follows are terms. */
export function announcesTerms(text: string): boolean {
  const sentence = text.split(SENTENCE_END).at(-1)!
  if (sentence.length > MAX_LENGTH || !ANNOUNCES.test(sentence)) return false
  return MEANS.test(sentence) || !BINDS.test(sentence)
}
