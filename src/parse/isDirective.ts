/** Verbs that tell readers what to do when a title begins with them. */
const VERBS: readonly { words: string; reason: string }[] = [
  {
    words: "use avoid prefer never always keep make ensure no do don’t don't",
    reason: 'begins most rules of style guides',
  },
  {
    words: 'write declare define initialize return throw catch validate verify assert',
    reason: 'programming',
  },
  {
    words: 'separate split indent wrap align put add remove delete replace move extract',
    reason: 'arranging',
  },
  { words: 'minimize maximize reduce optimize reuse hide expose encapsulate', reason: 'design' },
  {
    words:
      'treat consider assume expect require allow forbid disallow restrict enforce favor favour choose pick select',
    reason: 'judging',
  },
  { words: 'encrypt rotate protect escape sanitize authenticate authorize revoke', reason: 'security' },
  {
    words:
      'ask tell give take get let leave begin follow respect notify provide include specify express explain describe approve wait be stay listen talk speak respond communicate escalate inform involve remember thank confirm maintain',
    reason: 'conduct',
  },
]

/** Words that are verbs before an article, and nouns before a noun: `Test every path`, but `Test data`. */
const VERBS_OR_NOUNS =
  'only name document handle check test group order sort format place drop limit cache share export import inline run build deploy release ship tag merge rebase commit push review pin lock update upgrade monitor log alert measure sign store back set start stop end open close read report state say show mark call'
const DETERMINERS =
  'a an the this that these those your their its all every each only no any both one in on with at before after to for by from as when where without errors exceptions'

const words = (text: string) => new Set(text.split(' '))
const IMPERATIVES = new Set(VERBS.flatMap(row => row.words.split(' ')))
const AMBIGUOUS = words(VERBS_OR_NOUNS)
const AFTER_VERB = words(DETERMINERS)
/** Anywhere in a title, these demand. */
const MODAL =
  /\b(?:must|shall|should|never|always|may not|can ?not|do not|don['’]t|OPTIONAL|REQUIRED|RECOMMENDED)\b/i
const FIRST_WORDS = /^([\p{L}’']+)\s+([\p{L}\d’']+)/u

/** Whether a title tells its reader what to do: `Use smart pointers`, not `File names`. */
export function isDirective(title: string): boolean {
  const [, first = '', second = ''] = FIRST_WORDS.exec(title.slice(0, 60)) ?? []
  // “Use of exceptions” names a topic.
  if (IMPERATIVES.has(first.toLowerCase()) && !/^(?:of|and|or|cases?)$/i.test(second)) return true
  return (AMBIGUOUS.has(first.toLowerCase()) && AFTER_VERB.has(second.toLowerCase())) || MODAL.test(title)
}
