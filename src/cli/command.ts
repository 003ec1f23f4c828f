import type { System } from './system.ts'

export interface Option {
  type: 'boolean' | 'string'
  /** What stands for the value in the help; of an option that is `boolean` a value that may be given behind `=`. */
  value?: string
  /** The only values that are taken. */
  choices?: readonly string[]
  short?: string
  multiple?: boolean
  about: string
}

export type Options = { readonly [name: string]: Option }
export type Values = { [name: string]: string | boolean | (string | boolean)[] | undefined }

/** One sub-command: its help is made from this, so it cannot be out of date. */
export interface Command {
  name: string
  about: string
  /** What follows the name, such as `[file…]`. */
  operands: string
  options: Options
  /** Further lines for the help, such as examples. */
  notes?: string
  /** Changes the arguments before they are taken apart. */
  arrange?: (args: string[]) => string[]
  /** @returns the exit code */
  run: (operands: string[], values: Values, system: System) => Promise<number>
}
