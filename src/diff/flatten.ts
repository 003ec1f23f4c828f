import type { ChangedEntry, Handbook, Json, Unplaced } from '../model/index.ts'
import type { EntryNode, Pool } from './entryNode.ts'
import { explicitId } from './explicitId.ts'
import type { JsonObject } from './findAt.ts'
import { isPosition } from './isPosition.ts'
import { pointerTo } from './pointer.ts'

/** Where an entry's name and text stand in the model. */
const FIELDS: { readonly [P in Pool]: { name: string | null; text: string | null } } = {
  section: { name: 'title', text: null },
  rule: { name: null, text: 'text' },
  term: { name: 'term', text: 'definition' },
  question: { name: 'question', text: 'answer' },
  block: { name: null, text: 'text' },
  comment: { name: null, text: 'text' },
}

const DEFINITION_LABEL = /^\s*\[[^\]]{1,999}\]:/

interface Around {
  parent: EntryNode | null
  titles: string[]
  file: string | null
}

/**
 * Lists the entries of a handbook in reading order: what holds others before them, a section's own entries (by their
 * place in the file, where it is known) before its sections.
 *
 * @param intern gives equal texts equal numbers, over both versions
 */
export function flatten(handbook: Unplaced<Handbook>, intern: (text: string) => number): EntryNode[] {
  const root = handbook as unknown as { [key: string]: Json }
  const nodes: EntryNode[] = []
  const files = root.files as string[]
  const file = files.length === 1 ? files[0]! : null
  const owned = entriesBySection(root)
  const node = (
    pool: Pool,
    entry: ChangedEntry,
    value: JsonObject,
    list: string,
    index: number,
    around: Around,
  ) => {
    const { name, text } = FIELDS[pool]
    const found: EntryNode = {
      pool,
      entry,
      value,
      list,
      index,
      path: list === '' ? '/preamble' : pointerTo(list, index),
      parent: around.parent,
      children: [],
      siblings: [],
      rank: 0,
      name: name === null ? '' : textOf(value[name]),
      text: text === null ? '' : textOf(value[text]),
      titles: around.titles,
      explicitId: null,
      number: typeof value.number === 'string' ? value.number : null,
      file: typeof value.file === 'string' ? value.file : around.file,
      position: isPosition(value.position) ? value.position : null,
      key: 0,
      deepKey: 0,
      mate: null,
    }
    found.explicitId = explicitId(found)
    return found
  }
  /** The entries in `value`, with all that they hold. */
  const inside = (value: JsonObject, path: string, around: Around, pools: readonly Pool[]): EntryNode[] =>
    pools.flatMap(pool => {
      const list = pointerTo(path, `${pool}s`)
      return asObjects(value[`${pool}s`]).map((inner, index) => {
        const found = node(pool, pool, inner, list, index, around)
        if (pool === 'rule')
          found.children = inside(inner, found.path, { ...around, parent: found }, ['rule'])
        return found
      })
    })
  const section = (
    entry: 'chapter' | 'section',
    value: JsonObject,
    list: string,
    index: number,
    outer: Around,
  ): EntryNode => {
    const found = node('section', entry, value, list, index, outer)
    const titles = found.name === '' ? outer.titles : [...outer.titles, found.name]
    const around: Around = { parent: found, titles, file: found.file }
    const direct = inside(value, found.path, around, ['rule', 'block', 'comment'])
    for (const { pool, value: inner, index: at } of owned.get(textOf(value.id)) ?? []) {
      direct.push(node(pool, pool, inner, pool === 'term' ? '/glossary' : '/faq', at, around))
    }
    owned.delete(textOf(value.id))
    const sections = asObjects(value.sections).map((inner, at) =>
      section('section', inner, pointerTo(found.path, 'sections'), at, around),
    )
    found.children = [...inFileOrder(direct), ...sections]
    return found
  }
  const top: Around = { parent: null, titles: [], file }
  const roots: EntryNode[] = []
  if (root.preamble !== null) roots.push(section('section', root.preamble as JsonObject, '', 0, top))
  for (const [index, chapter] of asObjects(root.chapters).entries())
    roots.push(section('chapter', chapter, '/chapters', index, top))
  // Terms of a section that is not there: in no model that `parse` gives, but nothing may be lost.
  for (const { pool, value, index } of [...owned.values()].flat()) {
    roots.push(node(pool, pool, value, pool === 'term' ? '/glossary' : '/faq', index, top))
  }
  const visit = (found: EntryNode) => {
    found.rank = nodes.length
    nodes.push(found)
    for (const child of found.children) {
      child.siblings = found.children
      visit(child)
    }
    found.key = intern(`${found.pool} ${readingOf(found)}`)
    found.deepKey =
      found.children.length === 0
        ? found.key
        : intern(`${found.key}(${found.children.map(child => child.deepKey).join()})`)
  }
  for (const found of roots) {
    found.siblings = roots
    visit(found)
  }
  return nodes
}

function entriesBySection(root: JsonObject) {
  const owned = new Map<string, { pool: 'term' | 'question'; value: JsonObject; index: number }[]>()
  for (const [pool, list] of [
    ['term', root.glossary],
    ['question', root.faq],
  ] as const) {
    for (const [index, value] of asObjects(list).entries()) {
      const section = textOf(value.section)
      const same = owned.get(section)
      if (same) same.push({ pool, value, index })
      else owned.set(section, [{ pool, value, index }])
    }
  }
  return owned
}

/** What makes two entries read alike: the name where there is one, else the text. */
function readingOf({ pool, name, text, value }: EntryNode): string {
  // What is composed of several characters looks like the one that it stands for.
  const reading = (name === '' ? text : name).normalize('NFC')
  if (pool !== 'block') return reading
  // What shows nothing is told by its source; a link definition by its label.
  const shown = reading || textOf(value.markdown)
  const label = value.type === 'definition' ? DEFINITION_LABEL.exec(shown)?.[0] : undefined
  return `${textOf(value.type)} ${label?.toLowerCase() ?? shown}`
}

function inFileOrder(nodes: EntryNode[]): EntryNode[] {
  if (nodes.some(({ position }) => position === null)) return nodes
  return nodes.sort((a, b) => a.position!.start.offset - b.position!.start.offset)
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

function asObjects(list: Json | undefined): JsonObject[] {
  return (list ?? []) as JsonObject[]
}
