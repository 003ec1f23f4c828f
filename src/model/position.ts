/** A place in a source text, as unist defines it: 1-based `line` and `column`, 0-based `offset`, all in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a source text; `source.slice(start.offset, end.offset)` is its text. */
export interface Position {
  start: Point
  end: Point
}

/**
 * The same data with every `position` optional, as an export without `--positions` has it.
 * Whatever reads a model (query, diff, review) takes this form, so it takes a fresh model too.
 */
export type Unplaced<T> = T extends readonly (infer Item)[]
  ? Unplaced<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends 'position' ? never : Key]: Unplaced<T[Key]> } & {
        position?: Position
      }
    : T
