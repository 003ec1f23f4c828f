import type {
  ChangeSide,
  EntryChange,
  FrameChange,
  Frontmatter,
  Handbook,
  Json,
  Unplaced,
} from '../model/index.ts'
import { unixLines } from '../text/unixLines.ts'
import { changedWords } from './changedWords.ts'
import { cloneJson } from './cloneJson.ts'
import { equalJson } from './equalJson.ts'
import { fingerprint } from './fingerprint.ts'
import { pointerTo } from './pointer.ts'

type Read = Unplaced<Frontmatter>
type Entry = Read['entries'][number]

/**
 * Compares the frontmatter key by key; as a whole where it has none: TOML, or YAML that cannot be read.
 *
 * @returns the changes, and the frontmatter itself where it came or went
 */
export function frontmatterChanges(
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
): { changes: EntryChange[]; frames: FrameChange[] } {
  const old = before.frontmatter
  const current = after.frontmatter
  if (!old && !current) return { changes: [], frames: [] }
  const keys = new Set([...keysOf(old), ...keysOf(current)])
  if (keys.size === 0) return unread(before, after)
  const oldEntries = entriesByKey(old)
  const entries = entriesByKey(current)
  const changes = [...keys].flatMap(key => {
    const oldEntry = oldEntries.get(key)
    const entry = entries.get(key)
    const one = keySide(before, key, oldEntry)
    const other = keySide(after, key, entry)
    const kind = kindOf(one, other, oldEntry?.raw ?? null, entry?.raw ?? null)
    return kind ? [changeOf(kind, one, other)] : []
  })
  const isFrame = !old || !current
  return {
    changes,
    frames: isFrame ? [{ path: '/frontmatter', before: bare(old), after: bare(current) }] : [],
  }
}

function kindOf(
  before: ChangeSide | null,
  after: ChangeSide | null,
  oldRaw: string | null,
  raw: string | null,
): EntryChange['kind'] | null {
  if (!before) return after ? 'added' : null
  if (!after) return 'removed'
  if (!equalJson(before.value, after.value)) return 'edited'
  if (oldRaw === raw || unixLines(oldRaw ?? '') === unixLines(raw ?? '')) return null
  // `1.10` and `1.1` are one number but two versions.
  return typeof before.value === 'number' ? 'edited' : 'reformatted'
}

/** Frontmatter without keys that could be read is one text. */
function unread(
  before: Unplaced<Handbook>,
  after: Unplaced<Handbook>,
): { changes: EntryChange[]; frames: FrameChange[] } {
  const old = before.frontmatter
  const current = after.frontmatter
  const isBlank = (found: Read | null) => (found?.raw ?? '').trim() === ''
  if (old && current) {
    const isSame = collapse(old.raw) === collapse(current.raw)
    return {
      changes: isSame ? [] : [changeOf('edited', rawSide(before, old), rawSide(after, current))],
      frames: [],
    }
  }
  const frame = { path: '/frontmatter', before: copy(old), after: copy(current) }
  if (isBlank(old) && isBlank(current)) return { changes: [], frames: [frame] }
  const whole = (handbook: Unplaced<Handbook>, found: Read | null) =>
    found && { ...rawSide(handbook, found), path: '/frontmatter', value: copy(found) }
  return {
    changes: [changeOf(old ? 'removed' : 'added', whole(before, old), whole(after, current))],
    frames: [],
  }
}

function changeOf(
  kind: EntryChange['kind'],
  before: ChangeSide | null,
  after: ChangeSide | null,
): EntryChange {
  const change: EntryChange = {
    kind,
    entry: 'frontmatter',
    fingerprint: '',
    within: null,
    before,
    after,
    fields:
      before && after && before.text !== after.text
        ? [
            {
              field: 'text',
              before: before.text,
              after: after.text,
              words: changedWords(before.text, after.text),
            },
          ]
        : [],
    statement: null,
  }
  change.fingerprint = fingerprint(change)
  return change
}

function keySide(handbook: Unplaced<Handbook>, key: string, entry: Entry | undefined): ChangeSide | null {
  const found = handbook.frontmatter
  if (!found || !Object.hasOwn(found.data, key)) return null
  const value = found.data[key] as Json
  const position = entry?.position ?? null
  const text = entry?.raw ?? (typeof value === 'string' ? value : JSON.stringify(value))
  return {
    ...rawSide(handbook, found),
    path: pointerTo('/frontmatter/data', key),
    name: key,
    text,
    position,
    value: cloneJson(value),
  }
}

function rawSide({ files }: Unplaced<Handbook>, { raw, position }: Read): ChangeSide {
  const file = files[0] ?? null
  return {
    path: '/frontmatter/raw',
    id: null,
    number: null,
    name: '',
    text: raw,
    titles: [],
    file,
    position: position ?? null,
    value: raw,
  }
}

/** Of a key that stands there twice, the first one. */
function entriesByKey(found: Read | null): ReadonlyMap<string, Entry> {
  return new Map([...(found?.entries ?? [])].reverse().map(entry => [entry.key, entry]))
}

function keysOf(found: Read | null): string[] {
  return found ? Object.keys(found.data) : []
}

/** The frontmatter without the data that the changes of its keys bring or take. */
function bare(found: Read | null): Json {
  return found && { ...(copy(found) as { [key: string]: Json }), data: {} }
}

function copy(found: Read | null): Json {
  return cloneJson(found as unknown as Json)
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
