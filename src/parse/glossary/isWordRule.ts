/** How a rule begins, in small letters. */
const DEMANDS: ReadonlySet<string> = new Set(
  "only|acronym only|always|avoid|capitalise|capitalize|lowercase|uppercase|pluralise|pluralize|define|do not|don't|don’t|expand|keep|never|prefer|preserve|spell|spelled|treat|use|write".split(
    '|',
  ),
)
/** More than the words of one of them have. */
const MAX_DEMAND = 20
const NO_WORD = /[^a-z'’]+/
/** What rules about short forms are about; a glossary may define ways to write others: “Camel case”. */
const ABOUT = /\b(?:acronyms?|abbreviations?|initialisms?|spell(?:ed|ing)?[ -](?:it |them )?out)\b/i
/** More than the first sentence of one has. */
const MAX_RULE = 200

/** Whether a text tells how to write short forms, as style guides do below “Acronyms”: it defines none. */
export function isWordRule(text: string): boolean {
  const [first, second] = text.slice(0, MAX_DEMAND).toLowerCase().split(NO_WORD, 2)
  return (DEMANDS.has(first!) || DEMANDS.has(`${first} ${second}`)) && ABOUT.test(text.slice(0, MAX_RULE))
}
