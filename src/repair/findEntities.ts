import { sameTree } from '../markdown/sameTree.ts'
import { childAt } from './childAt.ts'
import { decodeReference } from './decodeReference.ts'
import type { Finding } from './finding.ts'
import { placeAt } from './placeAt.ts'
import { proveBlocks } from './proveBlocks.ts'
import { reasonToLeave } from './reasonToLeave.ts'
import { shownTags, TAG_START } from './shownTags.ts'
import { startsBlock } from './startsBlock.ts'
import type { State } from './state.ts'
import { tryFewer } from './tryFewer.ts'

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g
const SEEN = /^[!-~]$/
/** Nobody sees these, so nobody could tell them from others in the source: `&nbsp;` says what it is. */
const UNSEEN = /[\s\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\ufe00-\ufe0f]/u
/**
 * An author who writes one of these as a reference keeps it from being markup, of Markdown, templates or formulas.
 * Letters and digits hide an address.
 */
const ESCAPED = /^[*_~`[\]\\#|:@.\-{}$%^A-Za-z0-9]$/
/** References to C1 controls: Markdown reads U+FFFD, browsers the characters of Windows-1252. */
const LOST = /^&#(?:0*1(?:2[89]|[345]\d)|[xX]0*[89][\da-fA-F]);$/
const FOUND =
  /[\ufffd\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/g
/** Code in these languages holds references that are meant. */
const MARKUP_LANGUAGE =
  /^(?:x?html?|xml|svg|jsx|tsx|vue|svelte|php|md|mdx|markdown|erb|handlebars|hbs|jinja2?|liquid|xsl|rss)$/i

/** Finds references in prose that can be characters without changing the tree, and those in code, in order. */
export function findEntities(state: State, code: boolean): Finding[] {
  const found: Finding[] = []
  if (!state.text.includes('&')) return found
  const isInTag = shownTags(state.text)
  for (const { index, 0: before } of state.text.matchAll(REFERENCE)) {
    if (isInTag(index)) continue
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
    tryFewer(state),
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
  if (after === null || after === '\ufffd' || (!SEEN.test(after) && UNSEEN.test(after))) return null
  const where = placeAt(tree, text, start)
  const finding: Finding = { kind: 'entity', where, start, end, before, after, codePages: [], reason: null }
  if (where === 'code')
    return isMarkupCode(state, start) ? null : { ...finding, reason: reasonToLeave(where, code) }
  if (where !== 'prose' && where !== 'heading') return null
  if (text[start - 1] === '\\' || ESCAPED.test(after)) return null
  if (after <= '\x7f' && (startsBlock(after, text, start) || makesReference(after, text, end))) return null
  if (after === '<' && TAG_START.test(text.slice(end, end + 1))) return null
  return finding
}

/** Whether the ampersand would begin another reference: `AT&amp;T;`, or, for readers less strict, `&amp;copy`. */
function makesReference(after: string, text: string, end: number): boolean {
  const [, name, semicolon] =
    (after === '&' && /^(#?[A-Za-z\d]{1,32})(;?)/.exec(text.slice(end, end + 34))) || []
  return name !== undefined && (semicolon === ';' || decodeReference(`&${name};`) !== null)
}

/** Looks so far for a tag beside code. */
const MAX_TAG = 200

function isMarkupCode({ tree, text }: State, offset: number): boolean {
  const node = childAt(tree, offset)
  if (node?.type === 'code') return MARKUP_LANGUAGE.test(node.lang ?? '')
  return /<\/?[a-z]/i.test(text.slice(Math.max(0, offset - MAX_TAG), offset + MAX_TAG))
}
