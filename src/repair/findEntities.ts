import type { Nodes, RootContent } from 'mdast'
import { sameTree } from '../markdown/sameTree.ts'
import { decodeReference } from './decodeReference.ts'
import type { Finding } from './finding.ts'
import { placeAt } from './placeAt.ts'
import { proveBlocks } from './proveBlocks.ts'
import { reasonToLeave } from './reasonToLeave.ts'
import type { State } from './state.ts'

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g
/** Nobody sees these, so nobody could tell them from others in the source: `&nbsp;` says what it is. */
const UNSEEN = /[\s\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\ufe00-\ufe0f]/u
/** An author who writes one of these as a reference keeps it from being markup. Letters and digits hide an address. */
const ESCAPED = /^[*_~`[\]\\#|:@.\-A-Za-z0-9]$/
/** References to C1 controls: Markdown reads U+FFFD, browsers the characters of Windows-1252. */
const LOST = /^&#(?:0*1(?:2[89]|[345]\d)|[xX]0*[89][\da-fA-F]);$/
const FOUND =
  /[\ufffd\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/g
/** After `<` these begin a tag, a declaration or an autolink. */
const TAG = /^[A-Za-z/!?]/
/** Code in these languages holds references that are meant. */
const MARKUP_LANGUAGE =
  /^(?:x?html?|xml|svg|jsx|tsx|vue|svelte|php|md|mdx|markdown|erb|handlebars|hbs|jinja2?|liquid|xsl|rss)$/i

/** Finds references in prose that can be characters without changing the tree, and those in code, in order. */
export function findEntities(state: State, code: boolean): Finding[] {
  const found: Finding[] = []
  for (const { index, 0: before } of state.text.matchAll(REFERENCE)) {
    const finding = readReference(state, index, before, code)
    if (finding) found.push(finding)
  }
  const edits = found.filter(({ reason }) => reason === null)
  const inProse = edits.filter(({ where }) => where === 'prose' || where === 'heading')
  const isLost = ({ before }: Finding) => LOST.test(before)
  const kept = proveBlocks(
    state,
    inProse.filter(finding => !isLost(finding)),
    sameTree,
    fewer(state),
  )
  for (const finding of kept) finding.keepsTree = true
  const restored = proveBlocks(state, inProse.filter(isLost), (was, is) =>
    sameTree(was, is, value => value.replace(FOUND, '')),
  )
  const proven = new Set([...kept, ...restored])
  return found.filter(finding => finding.reason !== null || finding.where === 'code' || proven.has(finding))
}

function readReference(state: State, start: number, before: string, code: boolean): Finding | null {
  const { text, tree } = state
  const end = start + before.length
  const after = decodeReference(before)
  if (after === null || after === '\ufffd' || UNSEEN.test(after)) return null
  const where = placeAt(tree, text, start)
  const finding: Finding = { kind: 'entity', where, start, end, before, after, codePages: [], reason: null }
  if (where === 'code')
    return isMarkupCode(state, start) ? null : { ...finding, reason: reasonToLeave(where, code) }
  if (where !== 'prose' && where !== 'heading') return null
  if (text[start - 1] === '\\' || ESCAPED.test(after)) return null
  if (after <= '\x7f' && (startsLine(text, start) || makesReference(after, text, end))) return null
  if (after === '<' && TAG.test(text.slice(end, end + 1))) return null
  // Half of `&lt;div&gt;` must not become a character while the other half cannot.
  if (after === '>' && /&lt;[^&<>]*$/.test(text.slice(Math.max(0, start - MAX_TAG), start))) return null
  return finding
}

/** At the start of a line, after markers too, punctuation can begin a block: `1&#41; not a list`, `&gt; no quote`. */
function startsLine(text: string, start: number): boolean {
  return /(?:^|[\r\n])[ \t>*+\d.)-]*$/.test(text.slice(Math.max(0, start - MAX_MARKERS), start))
}

/** Whether the ampersand would begin another reference: `AT&amp;T;`, or, for readers less strict, `&amp;copy`. */
function makesReference(after: string, text: string, end: number): boolean {
  const [, name, semicolon] =
    (after === '&' && /^(#?[A-Za-z\d]{1,32})(;?)/.exec(text.slice(end, end + 34))) || []
  return name !== undefined && (semicolon === ';' || decodeReference(`&${name};`) !== null)
}

/** Looks so far back for the start of a line. */
const MAX_MARKERS = 40
/** Looks so far back for the `&lt;` of a tag. */
const MAX_TAG = 200

function isMarkupCode({ tree, text }: State, offset: number): boolean {
  const node = tree.children.find(({ position }) => position!.end.offset! > offset)
  if (node?.type === 'code') return MARKUP_LANGUAGE.test(node.lang ?? '')
  return /<\/?[a-z]/i.test(text.slice(Math.max(0, offset - MAX_TAG), offset + MAX_TAG))
}

/**
 * What to try again in a block that did not pass: first without the references to ASCII characters and beside emphasis
 * in the parts that changed, then without any in them.
 */
function fewer({ text }: State) {
  const isSafe = ({ after, start, end }: Finding) =>
    after > '\x7f' && !/[*_~]/.test(text.slice(start - 1, start) + text.slice(end, end + 1))
  return (was: RootContent, is: RootContent | null, tried: Finding[], round: number): Finding[] => {
    if (round > 2) return []
    const parts = is ? changedParts(was, is) : [was]
    const isIn = ({ start, end }: Finding) =>
      parts.some(({ position }) => position!.start.offset! <= start && end <= position!.end.offset!)
    const rest = tried.filter(finding => !isIn(finding) || (round === 0 && isSafe(finding)))
    return rest.length < tried.length ? rest : []
  }
}

/** The smallest parts of a tree, no smaller than paragraphs, that differ from those of another. */
function changedParts(was: Nodes, is: Nodes): Nodes[] {
  if (sameTree(was, is)) return []
  const isLeaf =
    !('children' in was) ||
    !('children' in is) ||
    was.type === 'paragraph' ||
    was.type === 'heading' ||
    was.type === 'tableCell'
  if (isLeaf || was.type !== is.type || was.children.length !== is.children.length) return [was]
  const parts = was.children.flatMap((child, index) => changedParts(child, is.children[index]!))
  return parts.length > 0 ? parts : [was]
}
