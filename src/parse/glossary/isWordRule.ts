/** How a rule begins. */
const DEMANDS =
  /^(?:(?:acronym )?only|always|avoid|capitali[sz]e|define|do not|don['’]t|expand|keep|never|prefer|preserve|spell(?:ed)?|treat|use|write)\b/i
/** What rules about short forms are about; a glossary may define ways to write others: “Camel case”. */
const ABOUT = /\b(?:acronyms?|abbreviations?|initialisms?|spell(?:ed|ing)? (?:it |them )?out)\b/i
/** More than the first sentence of one has. */
const MAX_RULE = 200

/** Whether a text tells how to write short forms, as style guides do below “Acronyms”: it defines none. */
export function isWordRule(text: string): boolean {
  return DEMANDS.test(text) && ABOUT.test(text.slice(0, MAX_RULE))
}
