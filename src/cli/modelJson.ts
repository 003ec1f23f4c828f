import { UsageError } from './usageError.ts'

/** UTF-16 units; below, writing a piece costs more than making it. */
const PIECE = 1 << 20
/** The handbook and its lists are written entry by entry, their entries at once: deeper, it takes 3 times as long. */
const LEVELS = 2

/** How a model is written as JSON. */
export interface JsonStyle {
  /** Whether the place of each entry is in it; frontmatter may have a key of that name, and keeps it. */
  positions: boolean
  /** Of each level; 0 puts all on one line. */
  space: number
}

/**
 * A model as `JSON.stringify` writes it, and a newline, in pieces: of a handbook of 20 MB they are 67 MB, which need not be there at
 * once, and may be more than a string can hold.
 *
 * @throws UsageError where a single chapter is
 */
export function* modelJson(model: unknown, style: JsonStyle): Generator<string> {
  let piece = ''
  for (const part of partsOf(model, 0, style)) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

function* partsOf(value: unknown, level: number, style: JsonStyle): Generator<string> {
  if (level === LEVELS || typeof value !== 'object' || value === null) return yield json(value, level, style)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const indent = style.space > 0 ? `\n${' '.repeat(style.space * level)}` : ''
  const inner = indent + ' '.repeat(style.space)
  let before = open
  for (const [key, item] of Object.entries(value)) {
    if (!style.positions && isPlace(key, item)) continue
    const name = open === '[' ? '' : `${JSON.stringify(key)}:${style.space > 0 ? ' ' : ''}`
    yield `${before}${inner}${name}`
    yield* partsOf(item, level + 1, style)
    before = ','
  }
  yield before === open ? open + close : indent + close
}

/** A value as it is written on a level: within as many lists, so that its lines are indented. */
function json(value: unknown, level: number, { positions, space }: JsonStyle): string {
  let [wrapped, around] = [value, 0 as unknown]
  for (let count = 0; count < level; count++) [wrapped, around] = [[wrapped], [around]]
  const drop = (key: string, item: unknown) => (isPlace(key, item) ? undefined : item)
  const text = written(wrapped, positions ? undefined : drop, space)
  const [before, after] = JSON.stringify(around, null, space).split('0') as [string, string]
  return text.slice(before.length, text.length - after.length)
}

/** @throws UsageError where it is longer than strings can be */
function written(
  value: unknown,
  replacer: ((key: string, item: unknown) => unknown) | undefined,
  space: number,
) {
  try {
    return JSON.stringify(value, replacer, space)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError(
      'One chapter has more JSON than can be printed; try --compact, or without --positions',
    )
  }
}

function isPlace(key: string, value: unknown): boolean {
  if (key !== 'position') return false
  const start = (value as { start?: { offset?: unknown; line?: unknown } } | null)?.start
  return typeof start?.offset === 'number' && typeof start.line === 'number'
}
