/*
 * Sets and a few short expressions: one expression of all of this takes V8 19 ms to compile, a tenth of a start.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What comes about by itself, or is so, and is hardly ever allowed: nobody is permitted to need or to differ. */
const HAPPENS = setOf(
  'not never need want wish feel seem appear sound encounter involve contain consist constitute depend cause affect impact influence result indicate arise become occur happen exist differ benefit confuse or',
)
/** What happens behind “that may”, “which may” or “, who may” too: “storms that may come up”, but “guests may come in”. */
const HAPPENS_THERE = setOf('come surface look help require produce yield fail break')
/** What happens too, unless somebody does it to something: “prices may change”, but “authors may change titles”. */
const HAPPENS_TO = setOf('change vary increase decrease')
/** What stands behind one of those where nobody does it. */
const NO_OBJECT =
  /^(?:\W*$|\s?[.,;:!?)]| (?:[a-z]+ly|after|again|as|at|because|before|between|by|depending|due|during|for|from|if|in|on|once|over|since|soon|to|until|when|while|with|without)\b)/
const LEADS_TO = /^ (?:[a-z]+ly )?to\b/
/** Where somebody is allowed to be: “on call”, “at home”; but “may be late” tells what happens. */
const WHERE = setOf('on in at from away absent present')
/** Participles that do not end in -ed. */
const IRREGULAR = setOf(
  'begun bought bound brought built caught chosen cut dealt done drawn driven eaten fed flown found given grown heard held hidden hung kept laid led left lent let lit made met overridden paid put read rebuilt redone reset rewritten run seen sent set shown shut sold sought spent split spoken spread taken taught thrown told understood undone withdrawn won worn written',
)
const REGULAR = /^[a-z]{2,}ed$/
/** Those that tell what somebody or something is: “may be interested”, “may be affected”. */
const NOT_DONE =
  /(?:interest|need|requir|expect|ask|prompt|tempt|confus|affect|delay|concern|involv|relat|limit|locat|outdat|corrupt|exceed|impact|surpris)ed$/
const ADVERB = setOf('also still even sometimes often then well just')

const MAY = /(?:(\bthat|\bwhich|, who) )?\bmay\b(?: ([a-z]+)\b)?/g
const WORD = /^ ([a-z]+)\b/
const MAY_BE = /(?:^|[.!?]\s)May be /g

/**
 * Whether a text says that something is allowed, and not only that it is possible: “guests may stay”, “May be shared”; but
 * “it may be late”, “prices may change”. At its beginning, “May” is a month as often, unless a participle follows.
 */
export function mayAllow(text: string): boolean {
  for (const match of text.matchAll(MAY)) {
    const [whole, before, first = ''] = match
    if (!tellsPossible(first, text.slice(match.index + whole.length), before !== undefined)) return true
  }
  for (const { index, 0: whole } of text.matchAll(MAY_BE))
    if (isDone(text.slice(index + whole.length - 1))) return true
  return false
}

/** @param isThere whether “may” stands behind “that” or the like */
function tellsPossible(first: string, behind: string, isThere: boolean): boolean {
  const [skipped = '', second = ''] = (ADVERB.has(first) && WORD.exec(behind)) || []
  const word = second || first
  const rest = behind.slice(skipped.length)
  if (HAPPENS.has(word) || (isThere && HAPPENS_THERE.has(word))) return true
  if (HAPPENS_TO.has(word)) return NO_OBJECT.test(rest)
  if (word === 'lead') return LEADS_TO.test(rest)
  return word === 'be' && !isDone(rest) && !WHERE.has(wordIn(rest))
}

/** Whether a text goes on with what is done to something: it may be (freely) shared. */
function isDone(rest: string): boolean {
  const word = wordIn(rest)
  return isParticiple(word) || (word.endsWith('ly') && isParticiple(wordIn(rest.slice(word.length + 1))))
}

function isParticiple(word: string): boolean {
  return IRREGULAR.has(word) || (REGULAR.test(word) && !NOT_DONE.test(word))
}

/** The word that a text goes on with. */
function wordIn(rest: string): string {
  return WORD.exec(rest)?.[1] ?? ''
}
