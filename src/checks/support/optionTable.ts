import type { StandardSchemaV1 } from '@standard-schema/spec'

/** One option of a check: a fragment of JSON Schema, so that the schema of the config is made of them. */
export type Option =
  | { type: 'boolean'; default: boolean; description: string }
  | { type: 'integer'; default: number; minimum?: number; maximum?: number; description: string }
  | { type: 'string'; default: string; enum?: readonly string[]; description: string }
  | { type: 'array'; items: { type: 'string' }; default: readonly string[]; description: string }
  /** A Standard Schema (zod, valibot, arktype); the JSON form of the config cannot hold one. */
  | { type: 'schema'; default: null; description: string }

export type OptionTable = { readonly [name: string]: Option }

/** The values that a table of options describes. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>
}

type ValueOf<One extends Option> = One extends { type: 'boolean' }
  ? boolean
  : One extends { type: 'integer' }
    ? number
    : One extends { type: 'string' }
      ? string
      : One extends { type: 'array' }
        ? readonly string[]
        : StandardSchemaV1 | null
