import type { KnownTitle } from '../knownTitle.ts'
import { FOREIGN_TITLES } from './foreignTitles.ts'

const TERMS =
  'terms?|terminolog(?:y|ies)|definitions|acronyms|abb?rev[a-z]{2,9}s|initialisms|numeronyms|vocab(?:ulary)?|lingo|jargon|slang|buzzwords|nomenclature|lexicon'
const WORD =
  '(?:key|canonical|common|important|useful|helpful|relevant|working|operational|few|basic|core|main|essential|general|frequently used|commonly used|other|additional|our|some|defined|technical|project|team|company|industry|domain|government|business)'
const CONCEPT_WORD =
  '(?:key|core|main|basic|important|fundamental|foundational|essential|central|major|primary|domain|business|general)'
const LEAD = `(?:${WORD} ){0,2}`
/** What goes on behind the plain word and says no more: readers are to know them, they are used there, and explained. */
const TAILS = [
  'to (?:know|learn|understand|remember)',
  "(?:you|we)(?:['’]ll| will| should| need to| must| may| might)? (?:know|hear|see|encounter|meet|need)",
  'we use|(?:used|defined)(?: (?:here|below|above|(?:in|on|at|by|within|throughout|across|for) .{1,40}))?|in this .{1,40}',
  'and (?:what they mean|their (?:meanings?|definitions?))',
  'explained|at a glance|primer|overview',
].join('|')
/** What the words are about. “Terms of office” has no such thing. */
const ABOUT = '(?: (?:in|for|with|from|behind|about|by) .{1,60})?'

/** First match first. All are tried on the title without its number, emoji and colon. */
export const GLOSSARY_TITLES: readonly KnownTitle[] = [
  {
    pattern: () => /^(?:the |our )?(?:mini[- ]?)?glossary(?: (?:of|for|and|&) .{1,60})?$/,
    sure: true,
    reason: 'Glossary, Glossary of terms, Glossary of the team',
  },
  {
    pattern: () => /^(?:appendix|annex|chapter)?\s?\w{0,4}[:.–-]?\s?glossary\b.{0,3}$/,
    sure: true,
    reason: 'Appendix A: Glossary',
  },
  {
    pattern: () =>
      /^(?!(?:creating|create|building|writing|editing|using|update|updating|translate|translating|help|about|spin|spinning|how|the review|contributing to)\b)(?!.*\w (?:an?|the|this|our|your) glossary$).{1,50}\sglossary(?: of (?:[a-z]+ )?(?:terms|terminology|acronyms|abbreviations))?$/,
    sure: true,
    reason: 'Acquisition glossary, Harbour glossary of terms; “Purpose of a glossary” is about one',
  },
  {
    pattern: () =>
      /^(?:[\w'’-]+ ){0,4}glossary(?:,? (?:and|&)|\s?\/) (?:[\w'’-]+ ){0,2}(?:terms|terminology|acronyms|abbreviations|definitions|vocabulary|lexicon|index)(?: index)?$/,
    sure: true,
    reason: 'Engineering glossary and terminology index',
  },
  { pattern: () => /\bglossary\)$/, sure: true, reason: 'Words we use (glossary)' },
  {
    pattern: () =>
      /^(?:(?:appendix|annex)\s?\w{0,3}[:.–-]\s)?(?:the |our |quick |brief |short )?glossary (?:terms|entries|definitions|quick reference|excerpt|(?:from )?a(?:[-–—]| to )z|\((?!how\b).*)$/,
    sure: true,
    reason: 'Glossary terms; “Glossary page” is about one',
  },
  {
    pattern: () => /^.{1,60}\s(?:terms|terminology) (?:and|&) (?:definitions|acronyms|abbreviations)$/,
    sure: true,
    reason: 'Project terms and definitions: either word alone could be about anything',
  },
  {
    pattern: () => new RegExp(`^(?:the )?${LEAD}(?:${TERMS})(?: (?:${TAILS}))?$`),
    sure: true,
    reason: 'the plain word: Terms, Key terms, Terms to know; “Terms of office” goes on',
  },
  {
    pattern: () =>
      new RegExp(
        `^${LEAD}(?:${TERMS}|concepts|glossary)(?:,| and| &| ?/| or) ?(?:${LEAD})?(?:${TERMS}|glossary|symbols|notation|conventions|concepts)(?: (?:and|&) (?:${TERMS}))?(?: guide)?(?: of .{1,60}|${ABOUT})$`,
      ),
    sure: true,
    reason: 'Terms and definitions, Acronyms & abbreviations; “Terms and conditions” has another word',
  },
  {
    pattern: () => /^definitions for (?:this|these|our) .{1,40}$/,
    sure: true,
    reason: 'Definitions for this policy; “Terms for this berth” are those of a contract',
  },
  {
    pattern: () => new RegExp(`^(?:${TERMS}), (?:${TERMS})(?:,? (?:and|&) [\\w -]{1,40})?$`),
    sure: true,
    reason: 'Acronyms, abbreviations and project names',
  },
  {
    pattern: () =>
      new RegExp(
        `^(?:the )?(?:(?:key|common|important|useful|basic|core|main|essential|frequently used|commonly used|defined|technical|industry|domain) ){1,2}(?:${TERMS}) (?:in|from|behind|about) .{1,60}$`,
      ),
    sure: true,
    reason: 'Key terms in finance; “Basic terms for suppliers” are those of a contract',
  },
  {
    pattern: () => new RegExp(`^(?:the )?(?:${WORD} ){1,2}(?:${TERMS})${ABOUT}$`),
    sure: false,
    reason: 'Project terms for newcomers; “Additional terms for contractors” are those of a contract',
  },
  {
    pattern: () =>
      /^(?:the )?(?:terminology|acronyms|abbreviations|vocabulary|nomenclature|lexicon|jargon|lingo) (?:in|of|for|from|at|across) .{1,60}$/,
    sure: false,
    reason: 'Terminology of the harbour; “Acronyms in titles” is a rule about words',
  },
  {
    pattern: () =>
      /^(?:the |our )?(?:jargon|acronym|abbreviation|lingo)s?[ -](?:buster|busting|index|guide|list|decoder|dictionary|table|key|explained|cheat[- ]?sheet|file)$/,
    sure: true,
    reason: 'Jargon buster, Acronyms dictionary',
  },
  {
    pattern: () =>
      /^(?:.{1,40}\s)?(?:vocabulary|terminology|jargon|acronyms?|abbreviations?|lexicon) (?:guide|index|list|cheat[- ]?sheet|dictionary)$/,
    sure: true,
    reason: 'Sales vocabulary guide; “Terminology reference” is one for writers',
  },
  {
    pattern: () =>
      /^.{1,40}\s(?:domain|business|industry|technical) (?:terminology|vocabulary|acronyms|abbreviations|lexicon|jargon)$/,
    sure: true,
    reason: 'Harbour domain terminology',
  },
  {
    pattern: () => /^(?!.*\bdata dictionary$).{1,50}\sdictionary$/,
    sure: false,
    reason: 'Metrics dictionary; a data dictionary lists the fields of a database',
  },
  {
    pattern: () =>
      /^(?:the |our )?(?:(?:ubiquitous|common|shared) language|domain (?:language|lexicon)|(?:domain|team|company|project) dictionary|vocabulary (?:terms|words|list)|a[-–—]z of (?:terms|words|jargon|acronyms))(?: (?:of|for|in) .{1,60})?$/,
    sure: true,
    reason: 'Ubiquitous language, as design by domains calls it',
  },
  {
    pattern: () =>
      new RegExp(
        `^(?:the |our |some )?(?:${CONCEPT_WORD} ){1,2}(?:[\\w-]+ )?concepts?(?: (?:explained|overview|summary|at a glance|used))?(?:(?: and| &|,| /) (?:${CONCEPT_WORD} )?(?:${TERMS}|components?|entities|objects|building blocks))?$|^(?:the )?concepts(?: (?:and|&) (?:${TERMS}))?$`,
      ),
    sure: false,
    reason: 'Key concepts, Key harbour concepts: as often a tutorial',
  },
  {
    pattern: () =>
      new RegExp(
        `^(?:the |a )?(?:list|table|index|definitions?|explanations?) of (?:${LEAD})(?:${TERMS})(?:(?:,| and| &| ?/| or) ?(?:${TERMS}|symbols))*(?: used)?${ABOUT}$`,
      ),
    sure: true,
    reason:
      'List of acronyms and abbreviations, Definition of terms; “Definition of success” is that of one word',
  },
  {
    pattern: () =>
      /^(?:a )?(?:dictionary|(?:alphabet|acronym) soup|terms of art|what words mean|(?:(?:the|key|common) ){0,2}words (?:(?:and|&) phrases|to know|(?:you|we)(?:['’]ll| will| should| may| might)? (?:often )?(?:know|hear|use|see|meet)(?: (?:often|a lot|here|in your .{1,30}))?)|(?:terms?|concepts?|acronyms?) definitions|what (?:do )?(?:the|these|our) (?:words|terms) mean)(?: of (?:terms|words))?\??$/,
    sure: true,
    reason: 'the same in other words',
  },
  {
    pattern: () => new RegExp(`^(?:the |our )?(?:${TERMS}), .{1,60}$`),
    sure: false,
    reason: 'Vocabulary, defined once',
  },
  {
    pattern: () =>
      /^(?:définitions|definiciones|definições|definizioni|definitionen|definities|определения) .{1,60}$/u,
    sure: false,
    reason: 'Définitions à retenir: with more words, as often about how to define',
  },
  {
    pattern: () => /^.{1,60}(?: and|,| &) (?:definitions|terminology|terms|acronyms|lingo)$/,
    sure: false,
    reason: 'Key metrics and definitions',
  },
  {
    pattern: () =>
      /^(?!(?:coming|in) )(?!.*\b(?:payments?|contracts?|licen[cs]e|licensing|service|legal|employment|billing|subscription|credit|loans?|sales?|policy|commercial|pricing|delivery|warranty|purchase|rental|lease|settlement|partnership|agreement|search|plain|simple|layman['’]?s|practical|financial|repayment|office|board|council|related|other|term|these|those|and|of|in)\s+terms$).{1,40}\sterms$/,
    sure: false,
    reason: 'State terms; “Payment terms” are those of a contract',
  },
  {
    pattern: () =>
      /^(?!(?:avoid|avoiding|cut|define|explain|explaining|expand|limit|no|spell out|using|without)\b).{1,60}\s(?:definitions|terminology|acronyms|abbreviations|vocabulary|lexicon|lingo|jargon)$/,
    sure: false,
    reason:
      'Dashboard definitions, Figma terminology: often about the topic itself; “Avoid acronyms” is a rule about words',
  },
  {
    pattern: () =>
      /^.{1,60}\s\((?:.{1,40}\s)?(?:definitions|terminology|acronyms|abbreviations|vocabulary|lingo)\)$/,
    sure: false,
    reason: 'Stages of a deal (short definitions)',
  },
  {
    pattern: () => /^(?:our|some|common|useful|important|key|special) words$|^(?:.{1,40}\s)?word ?list$/,
    sure: false,
    reason: 'Useful words, Harbour word list: as often those of a style guide',
  },
  { pattern: () => /^language$/, sure: false, reason: 'Language, as domain models call their words' },
  {
    pattern: () =>
      /^(?:terminology|definition|term) (?:guidelines|usage|terms|list)$|^.{1,40}\s(?:definition terms|term list|terms to know)$|^term usage$|^(?:terminology|definitions|acronyms|abbreviations) (?:and|&) .{1,40}$/,
    sure: false,
    reason: 'Term usage, Lint definition terms, Definitions and interpretation',
  },
  ...FOREIGN_TITLES,
]
