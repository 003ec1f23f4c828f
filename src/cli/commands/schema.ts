import type { Command } from '../command.ts'
import { UsageError } from '../usageError.ts'

export const schemaCommand: Command = {
  name: 'schema',
  about: 'Print the JSON Schema (2020-12) of what export prints.',
  operands: '',
  options: {},
  async run(operands, _values, system) {
    if (operands.length > 0) throw new UsageError(`schema takes no file, but got ${operands[0]}`)
    // Most runs have no use for it, and make it before they begin.
    const { default: schema } = await import('../../model/schema.json')
    await system.print(`${JSON.stringify(schema, null, 2)}\n`)
    return 0
  },
}
