import type { Handbook, Question, Rule, Section, Term } from '../model/index.ts'
import { githubSlug } from '../text/githubSlug.ts'
import type { Reading } from './reading.ts'

/** A rule may be a paragraph; its id need not hold all of it. */
const MAX_SLUG = 80
/** Of nearly all texts so much is enough: a few characters are no part of a slug. */
const ENOUGH_TEXT = 100
/** A half of a character, two of which count as one. */
const HALF = /[\ud800-\udfff]/
/** More of a text has never been needed for a slug; less of one makes the trimming of hyphens cheap. */
const MAX_TEXT = 1000

/**
 * Gives every entry its id: the author's, else the section's id and a slug of the text. A second one of a name gets `-1`,
 * as GitHub's anchors do; ids that authors gave are taken first, so that no other entry can have them.
 */
export function assignIds(
  handbook: Pick<Handbook, 'preamble' | 'chapters' | 'glossary' | 'faq'>,
  { explicitIds, owners }: Pick<Reading, 'explicitIds' | 'owners'>,
): void {
  const name = namer(explicitIds)
  const nameRules = (rules: Rule[], section: string) => {
    for (const rule of rules) {
      name(rule, () => `${section}/${slugOf(rule.text, 'rule')}`)
      nameRules(rule.rules, section)
    }
  }
  const nameSection = (section: Section, parent: string | null) => {
    name(
      section,
      () =>
        (parent === null ? '' : `${parent}/`) +
        slugOf(section.title, parent === null && section.depth === 0 ? 'preamble' : 'section'),
    )
    nameRules(section.rules, section.id)
    for (const inner of section.sections) nameSection(inner, section.id)
  }
  if (handbook.preamble) nameSection(handbook.preamble, null)
  for (const chapter of handbook.chapters) nameSection(chapter, null)
  for (const entry of [...handbook.glossary, ...handbook.faq]) {
    entry.section = owners.get(entry)!.id
    name(
      entry,
      () =>
        `${entry.section}/${'term' in entry ? slugOf(entry.term, 'term') : slugOf(entry.question, 'question')}`,
    )
  }
}

/** Gives an entry its id: the author's, or what is derived, as far as no other has it. */
function namer(explicitIds: ReadonlyMap<object, string>) {
  const taken = new Set(explicitIds.values())
  const given = new Set<string>()
  const counts = new Map<string, number>()
  const unique = (wanted: string): string => {
    if (!taken.has(wanted)) return wanted
    let count = counts.get(wanted) ?? 0
    do count++
    while (taken.has(`${wanted}-${count}`))
    counts.set(wanted, count)
    return `${wanted}-${count}`
  }
  return (entry: Section | Rule | Term | Question, derived: () => string): void => {
    const explicit = explicitIds.get(entry)
    entry.id = explicit !== undefined && !given.has(explicit) ? explicit : unique(explicit ?? derived())
    if (explicit !== undefined) given.add(entry.id)
    taken.add(entry.id)
  }
}

function slugOf(text: string, fallback: string): string {
  const whole = slugOfStart(text)
  if (whole.length <= MAX_SLUG) return whole || fallback
  const cut = whole.lastIndexOf('-', MAX_SLUG)
  // Never between the two halves of a character outside the basic plane.
  return cut > 0 ? whole.slice(0, cut) : [...whole.slice(0, 2 * MAX_SLUG)].slice(0, MAX_SLUG).join('')
}

/** The slug of as much of a text as its id can need: of a paragraph, hardly more than the id itself. */
function slugOfStart(text: string): string {
  const start = trimHyphens(githubSlug(text.slice(0, ENOUGH_TEXT)))
  const isEnough = (start.length > MAX_SLUG + 1 && !HALF.test(start)) || text.length <= ENOUGH_TEXT
  return isEnough ? start : trimHyphens(githubSlug(text.slice(0, MAX_TEXT)))
}

function trimHyphens(slug: string): string {
  return slug.startsWith('-') || slug.endsWith('-') ? slug.replace(/^-+|-+$/g, '') : slug
}
