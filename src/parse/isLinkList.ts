import type { List, ListItem, Nodes } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { binds } from './binds.ts'
import { describesLink } from './describesLink.ts'
import { isDirective } from './isDirective.ts'
import { contentOf, holdsLink, isNumber, isOnlyLinks, startsWithLink } from './itemLinks.ts'

type ItemTest = (item: ListItem) => boolean

interface Pointing {
  pattern: RegExp
  isPointer: ItemTest
  reason: string
}

/** What a title or the line before a list says that the list is, and which items are no rules then. */
const CONTENTS: Pointing[] = [
  {
    pattern:
      /^(?:table of contents|toc|inhaltsverzeichnis|sommaire|table des matières|índice(?: de contenidos?)?|tabla de contenidos?|sumário|tabela de conteúdos?|indice dei contenuti|inhoudsopgave|spis treści|содержание|оглавление|зміст|innehållsförteckning|indholdsfortegnelse|innholdsfortegnelse|sisällysluettelo|tartalomjegyzék|cuprins|i\u0307?çindekiler|mục lục|daftar isi|περιεχόμενα|جدول المحتويات|תוכן עניינים|विषय सूची|สารบัญ|目次|目录|目錄|차례|목차):?$/,
    isPointer: item => startsWithLink(item) || isEntry(item),
    reason: 'a table of contents, which not every author links',
  },
  {
    pattern: /^contents:?$/,
    isPointer: item =>
      (startsWithLink(item) && !demands(item)) || (isEntry(item) && !isDirective(textOf(item))),
    reason: 'the same, or what is to be in a box',
  },
]
/** The same, where each item holds a link. */
const POINTING: Pointing[] = [
  ...CONTENTS,
  {
    pattern:
      /^(?:(?:some )?(?:additional|further|more|other|useful|external|related|helpful|recommended) (?:resources|reading|links|references|articles|sources|documentation|pages)|references|links|see also|bibliography|(?:read|learn) more|for (?:more|further) information,?(?: (?:see|read|refer to))?(?: the)?)$/,
    isPointer: item => hasLink(item) && !demands(item),
    reason: 'what to read elsewhere, in whatever words',
  },
  {
    pattern:
      /^(?:page contents|inhalt|indice|inhoud|index|on this page|in this (?:page|section|document|chapter|guide)|quick links|jump to|resources|reading|documentation|pages|articles|sources|related|(?!.{0,40}\b(?:terms|words|acronyms|abbreviations|definitions)\b).{1,40}\slinks(?: to \w{1,20})?)$/,
    isPointer: item => startsWithLink(item) && !demands(item),
    reason: 'links with remarks, or rules where they begin otherwise',
  },
]

/** The longest lines in the source that are looked at as the name of the list below them. */
const MAX_LEAD = 60
/** Where three of four items are links and nothing more, the others only say more of theirs. */
const MOST = 0.75
const ARROW_END = /(?:→|=>|->)\s*$/
/** An entry of a table of contents is a title, not a sentence. */
const MAX_ENTRY = 80

/**
 * Whether a list is links and nothing more, a table of contents among them, or is what the title above it or the line
 * before it says.
 *
 * @param title of the section where it stands
 * @param before what stands just before it
 */
export function isLinkList(list: List, title = '', before?: Nodes): boolean {
  return isAbout(list, title, before, () => false)
}

/** The same of what may have a remark or a label each, which in a glossary are terms and their definitions. */
export function pointsElsewhere(list: List, title = '', before?: Nodes): boolean {
  return isAbout(list, title, before, describesLink)
}

function isAbout(list: List, title: string, before: Nodes | undefined, isAlsoLink: ItemTest): boolean {
  if (isPlaceholder(list)) return true
  const isLinked = list.children.every(holdsLinks)
  if (isLinked && areLinks(list, isAlsoLink)) return true
  return [title, leadIn(before)].some(name => {
    const row = name && (isLinked ? POINTING : CONTENTS).find(({ pattern }) => pattern.test(bare(name)))
    return row && list.children.every(row.isPointer)
  })
}

/** Where kramdown puts a table of contents, whatever the item says: `* TOC` with `{:toc}` on the next line. */
function isPlaceholder({ children: [item, more] }: List): boolean {
  const last = item && !more ? contentOf(item).at(-1) : undefined
  return last?.type === 'text' && /\n[ \t]*\{:[ \t]?toc\b[^{}]*\}$/.test(last.value)
}

function areLinks({ children }: List, isAlsoLink: ItemTest): boolean {
  const kinds = children.map(item => kindOf(item, isAlsoLink))
  if (kinds.includes('rule')) return false
  return (
    !kinds.includes('sentence') ||
    kinds.filter(kind => kind !== 'links').length <= (1 - MOST) * children.length
  )
}

/** What an item is: links, with its own list of links below it at most, what is behind one, a sentence with one, or a rule. */
function kindOf(item: ListItem, isAlsoLink: ItemTest): 'links' | 'described' | 'sentence' | 'rule' {
  const isAlone = item.children
    .slice(1)
    .every(node => node.type === 'list' && isAbout(node, '', undefined, isAlsoLink))
  if (isAlone && (isOnlyLinks(contentOf(item)) || (isPointed(item) && !tells(item)))) return 'links'
  if (isAlone && isAlsoLink(item)) return 'described'
  return hasLink(item) && !tells(item) ? 'sentence' : 'rule'
}

/** `What the crane lifts → [Cargo](c)`: an arrow points, whatever stands before it. */
function isPointed(item: ListItem): boolean {
  const content = contentOf(item)
  const link = content.findIndex(holdsLink)
  const before = content[link - 1]
  return before?.type === 'text' && ARROW_END.test(before.value) && isOnlyLinks(content.slice(link))
}

/** The text of a short line that leads in what follows, “Further reading:”, or of the last sentence of a longer one. */
function leadIn(before: Nodes | undefined): string {
  if (before?.type !== 'paragraph') return ''
  const { start, end } = before.position!
  const last = before.children.at(-1)
  const isShort = end.offset! - start.offset! <= MAX_LEAD
  const text = isShort ? plainText(before) : last?.type === 'text' ? lastSentence(last.value) : ''
  return text.replace(/\s*:$/, '')
}

/** The last sentence of a text if it is short. */
function lastSentence(text: string): string {
  return /[.!?]\s+([^.!?]+)$/.exec(text.slice(-MAX_LEAD))?.[1] ?? ''
}

/** Small letters, without the emoji that titles begin with. */
function bare(name: string): string {
  const small = name.toLowerCase()
  return /^[a-z]/.test(small) ? small : small.replace(/^[^\p{L}]+/u, '')
}

function isEntry(item: ListItem): boolean {
  const text = textOf(item)
  return text !== '' && text.length <= MAX_ENTRY && !/[.;:]$/.test(text) && !demands(item)
}

/** Whether an item binds its readers: what it links to is where that is said at length. */
function demands(item: ListItem): boolean {
  return binds(besideLinks(item))
}

/** Whether an item tells its readers what to do, or has a box for what they have done. */
function tells(item: ListItem): boolean {
  if (typeof item.checked === 'boolean' || demands(item)) return true
  return !startsWithLink(item) && isDirective(besideLinks(item))
}

function besideLinks(item: ListItem): string {
  return phrasingText(contentOf(item).filter(node => !holdsLink(node)))
}

function textOf({ children: [paragraph] }: ListItem): string {
  return paragraph?.type === 'paragraph' ? plainText(paragraph) : ''
}

function holdsLinks(item: ListItem): boolean {
  return contentOf(item).some(holdsLink)
}

function hasLink(item: ListItem): boolean {
  const content = contentOf(item)
  return content.some(holdsLink) && !isNumber(content[0]!)
}
