import type { Section } from '../model/index.ts'
import { addFileEntry } from './addFileEntry.ts'
import { isAside } from './entries/asides.ts'
import { nodesOf } from './entries/draft.ts'
import { entryText } from './entries/entryText.ts'
import { firstSaid } from './entries/firstSaid.ts'
import { isQuestionTitle } from './faq/isQuestionTitle.ts'
import { ASKS } from './faq/marks.ts'
import { folderKind } from './folderKind.ts'
import { askedTerm } from './glossary/askedTerm.ts'
import { isLetters } from './glossary/isLetters.ts'
import { isTerm } from './glossary/isTerm.ts'
import { isManual } from './isManual.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'
import { emptySection } from './section.ts'

/** What the contracts in a folder `terms` are called. */
const CONTRACT = /\b(?:terms|conditions|polic(?:y|ies)|agreements?|licen[cs]e|privacy|notice|service|use)\b/i

/** A page of more in a folder `terms` is about its topic, not a definition. */
const MAX_UNSURE = 2000

/** What the first section of a page of a term is called. */
const DEFINES =
  /^(?:(?:short |full )?definition|meaning|what (?:it|this) (?:is|means)|what (?:is|are) .{1,60})\s?\??$/i

const GLOSSARY = /\bglossary\b/i

/**
 * Reads a file of a glossary with one term per file, or of a FAQ with one question per file: its frontmatter or its first
 * heading has the term, the file is the definition. A frontmatter says so in any folder if it has the definition too, has
 * the term as the heading does, or tells the type of the page.
 *
 * @param title the title in the frontmatter, where that does not name the entry itself
 * @param whole the outline of the file
 * @param kind what the file is by its own title; a glossary in one file is no term
 * @returns the section that holds the entry; null where the file is no such file
 */
export function entryOfFile(
  title: string | null,
  whole: OutlineSection,
  kind: TitleKind,
  reading: Reading,
): Section | null {
  const { named } = reading
  const body = kind.kind === 'rules' ? bodyOf(whole) : null
  if (!body) return null
  const folder =
    folderKind(reading.file) ?? (isStated(body, reading) ? { kind: named.kind, sure: true } : null)
  if (!folder) return null
  const written = named.name ?? title ?? (readTitle(body, reading).said || (named.called ?? ''))
  const isFaq = folder.kind === 'faq'
  const name = isFaq ? written : (askedTerm(written) ?? written)
  const fits = isFaq ? named.name !== null || isQuestionTitle(name) : isTermOf(name, folder.sure)
  if (!fits || !explains(body, folder.sure, reading)) return null
  const isWritten = body.heading !== null || (title ?? named.name) === null
  if (
    !isFaq &&
    isWritten &&
    (isManual(written) || reading.kindOf(written).kind !== 'rules' || GLOSSARY.test(written))
  )
    return null
  const text = [named.says, entryText(nodesOf({ ...body, heading: null }))].filter(Boolean).join(' ')
  if (!folder.sure && named.name === null && text.length > MAX_UNSURE) return null
  const owner = emptySection(body, readTitle(body, reading), { kind: folder.kind, sure: true }, reading)
  addFileEntry(name, text, owner, reading)
  return owner
}

function isStated(body: OutlineSection, reading: Reading): boolean {
  const { name, says, isEntry } = reading.named
  if (isEntry || name === null) return isEntry
  if (says !== null) return true
  return readTitle(body, reading).said.toLowerCase() === name.toLowerCase() && onlyDefines(body, reading)
}

/** Whether there is nothing but prose, or first a section called definition: `term: Fall 2026` is of a course. */
function onlyDefines({ nodes, sections }: OutlineSection, reading: Reading): boolean {
  const [inner] = sections
  return inner
    ? DEFINES.test(readTitle(inner, reading).said)
    : nodes.every(({ type }) => type !== 'list' && type !== 'table')
}

/** The file as its only section, else as a whole; null where that has sections of the first depth. */
function bodyOf(whole: OutlineSection): OutlineSection | null {
  const [only, more] = whole.sections
  if (only && !more && !whole.heading && whole.nodes.length === 0) return only
  return whole.sections.some(({ heading }) => heading!.depth === 1) ? null : whole
}

/**
 * A heading over a list or a table names a group of terms, as it may of rules; in the frontmatter, the title is the term.
 *
 * @param sure whether the folder is one of entries, whose files may begin with a heading: `## What it is`
 */
function explains({ heading, nodes, sections }: OutlineSection, sure: boolean, reading: Reading): boolean {
  const first = firstSaid(nodes) ?? nodes[0]
  if (first === undefined) {
    const [inner] = sections
    const isDefined = inner !== undefined && DEFINES.test(readTitle(inner, reading).said)
    return (
      ((sure && heading === null) || isDefined) && sections.some(inner => explains(inner, false, reading))
    )
  }
  return heading === null || (first.type !== 'list' && first.type !== 'table')
}

function isTermOf(name: string, sure: boolean): boolean {
  if (name === '' || !isTerm(name, false) || isAside(name) || isLetters(name)) return false
  return sure || !(CONTRACT.test(name) || ASKS.test(name))
}
