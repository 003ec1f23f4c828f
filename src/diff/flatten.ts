import type { Handbook, Json, Unplaced } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import { unixLines } from '../text/unixLines.ts'
import type { EntryNode, Pool } from './entryNode.ts'
import type { JsonObject } from './findAt.ts'
import { type Around, newEntryNode, textOf } from './newEntryNode.ts'
import { pointerTo } from './pointer.ts'

const DEFINITION_LABEL = /^\s*\[[^\]]{1,999}\]:/

/** A term or a question, which the model has in a list of its own and not in its section. */
interface Owned extends Pick<EntryNode, 'list' | 'index'> {
  pool: 'term' | 'question'
  value: JsonObject
}

/**
 * Lists the entries of a handbook in reading order: what holds others before them, a section's own entries (by their
 * place in the file, where it is known) before its sections.
 *
 * @param intern gives equal texts equal numbers, over both versions
 */
export function flatten(handbook: Unplaced<Handbook>, intern: (text: string) => number): EntryNode[] {
  const root = handbook as unknown as JsonObject
  const owned = groupBy(
    [...ownedIn(root.glossary, 'term', '/glossary'), ...ownedIn(root.faq, 'question', '/faq')],
    ({ value }) => textOf(value.section),
  )
  const files = root.files as string[]
  const top: Around = { parent: null, titles: [], file: files.length === 1 ? files[0]! : null }
  const roots: EntryNode[] = []
  if (root.preamble !== null)
    roots.push(section('section', root.preamble as JsonObject, { list: '', index: 0 }, top, owned))
  for (const [index, chapter] of asObjects(root.chapters).entries())
    roots.push(section('chapter', chapter, { list: '/chapters', index }, top, owned))
  // Terms of a section that is not there: in no model that `parse` gives, but nothing may be lost.
  for (const one of [...owned.values()].flat())
    roots.push(newEntryNode(one.pool, one.pool, one.value, one, top))
  const nodes: EntryNode[] = []
  for (const node of roots) number(node, roots, nodes, intern)
  return nodes
}

function ownedIn(list: Json | undefined, pool: Owned['pool'], path: string): Owned[] {
  return asObjects(list).map((value, index) => ({ pool, value, list: path, index }))
}

/** @param owned terms and questions by their section; those of this one are taken out */
function section(
  entry: 'chapter' | 'section',
  value: JsonObject,
  place: Pick<EntryNode, 'list' | 'index'>,
  outer: Around,
  owned: Map<string, Owned[]>,
): EntryNode {
  const node = newEntryNode('section', entry, value, place, outer)
  const titles = node.name === '' ? outer.titles : [...outer.titles, node.name]
  const around: Around = { parent: node, titles, file: node.file }
  const direct = inside(value, node.path, around, ['rule', 'block', 'comment'])
  const id = textOf(value.id)
  for (const one of owned.get(id) ?? []) direct.push(newEntryNode(one.pool, one.pool, one.value, one, around))
  owned.delete(id)
  const list = pointerTo(node.path, 'sections')
  const sections = asObjects(value.sections).map((inner, index) =>
    section('section', inner, { list, index }, around, owned),
  )
  node.children = [...inFileOrder(direct), ...sections]
  return node
}

/** The entries in the lists of a section or a rule, with all that they hold. */
function inside(value: JsonObject, path: string, around: Around, pools: readonly Pool[]): EntryNode[] {
  return pools.flatMap(pool => {
    const list = pointerTo(path, `${pool}s`)
    return asObjects(value[`${pool}s`]).map((inner, index) => {
      const node = newEntryNode(pool, pool, inner, { list, index }, around)
      if (pool === 'rule') node.children = inside(inner, node.path, { ...around, parent: node }, ['rule'])
      return node
    })
  })
}

/** Puts an entry and all in it behind those before, with what tells their places and what they say. */
function number(
  node: EntryNode,
  siblings: EntryNode[],
  nodes: EntryNode[],
  intern: (text: string) => number,
): void {
  node.siblings = siblings
  node.rank = nodes.length
  nodes.push(node)
  for (const child of node.children) number(child, node.children, nodes, intern)
  node.key = intern(`${node.pool} ${readingOf(node)}`)
  const inner = node.children.map(({ deepKey }) => deepKey)
  node.deepKey = inner.length === 0 ? node.key : intern(`${node.key}(${inner.join()})`)
}

/** What makes two entries read alike: the name where there is one, else the text. */
function readingOf({ pool, name, text, value }: EntryNode): string {
  // What is composed of several characters looks like the one that it stands for.
  const reading = (name === '' ? text : name).normalize('NFC')
  if (pool !== 'block') return unixLines(reading)
  // What shows nothing is told by its source; a link definition by its label.
  const shown = reading || textOf(value.markdown)
  const label = value.type === 'definition' ? DEFINITION_LABEL.exec(shown)?.[0] : undefined
  return `${textOf(value.type)} ${label?.toLowerCase() ?? unixLines(shown)}`
}

function inFileOrder(nodes: EntryNode[]): EntryNode[] {
  if (nodes.some(({ position }) => position === null)) return nodes
  return nodes.sort((a, b) => a.position!.start.offset - b.position!.start.offset)
}

function asObjects(list: Json | undefined): JsonObject[] {
  return (list ?? []) as JsonObject[]
}
