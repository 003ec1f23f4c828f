import type { List, ListItem, PhrasingContent } from 'mdast'
import { plainText } from '../markdown/plainText.ts'

/** What may stand around the links that are a whole item: white space, punctuation, and words that join links. */
const SEPARATOR =
  /^(?:[\s!-/:-@[-`{-~\u2010-\u2027、，]|\b(?:[Aa]nd|AND|[Oo]r|OR|[Ss]ee(?: [Aa]lso)?|[Uu]nd|[Ss]iehe)\b)*$/

const NUMBER = /^§?\s*\d+(?:\.\d+)*\.?$/

/** Titles, in small letters, below which a list of links with remarks is no list of rules either. */
const POINTING =
  /^(?:(?:table of |page )?contents|toc|index|on this page|in this (?:page|section|document|chapter|guide)|quick links|jump to|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|sumário|indice|inhoud|spis treści|содержание|目次|目录|目錄|차례|목차|(?:(?:additional|further|other|more|useful|external|related|helpful) )?(?:resources|reading|links|references|documentation|pages|articles|sources)|see also|related|bibliography)$/

/**
 * Whether a list only points elsewhere: a table of contents or a list of links. Every item is links and nothing more, or,
 * below a title that says so, begins with one.
 *
 * @param title of the section where it stands
 */
export function isLinkList(list: List, title = ''): boolean {
  const areLinks = list.children.every(isLinkItem)
  const beginAsLinks = list.children.every(startsWithLink)
  // Nearly all lists are neither, and the title takes longer to look at.
  if (areLinks === beginAsLinks) return areLinks
  return POINTING.test(title.toLowerCase()) ? beginAsLinks : areLinks
}

/** Whether an item is links, with its own list of links below it at most. */
export function isLinkItem(item: ListItem): boolean {
  const [paragraph, ...rest] = item.children
  if (paragraph?.type !== 'paragraph' || !isOnlyLinks(paragraph.children)) return false
  return rest.every(node => node.type === 'list' && isLinkList(node))
}

function startsWithLink({ children: [paragraph] }: ListItem): boolean {
  if (paragraph?.type !== 'paragraph') return false
  const first = paragraph.children.find(node => node.type !== 'text' || !SEPARATOR.test(node.value))
  if (!first) return false
  if (first.type === 'strong' || first.type === 'emphasis') return isOnlyLinks(first.children)
  // `[3.4](#id)` is the number of a rule, not a page.
  return isLink(first) && !NUMBER.test(plainText(first))
}

function isOnlyLinks(nodes: PhrasingContent[]): boolean {
  const words = nodes.filter(node => node.type !== 'text' || !SEPARATOR.test(node.value))
  return (
    words.length > 0 &&
    words.every(node =>
      node.type === 'strong' || node.type === 'emphasis' ? isOnlyLinks(node.children) : isLink(node),
    )
  )
}

function isLink({ type }: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference'
}
