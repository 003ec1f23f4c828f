import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ValidateOptions, validate } from '../../src/validate/validate.ts'
import { FIXTURES } from '../support/fixtures.ts'

const ROOT = join(FIXTURES, 'healthy')
const isFile = (path: string) => statSync(path).isFile()

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\.mdx?$/.test(path))
}

const short = (sources: Parameters<typeof validate>[0], options: ValidateOptions) =>
  validate(sources, options).map(
    ({ file, check, message, position: { start } }) => `${file}:${start.line} ${message} [${check}]`,
  )

describe.each(readdirSync(ROOT))('the healthy handbook %s', name => {
  const folder = join(ROOT, name)
  const list = (path: string) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : null)
  const sources = filesOf(folder).map(path => ({ path, value: readFileSync(join(folder, path)) }))

  it('has files', () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every(({ path }) => isFile(join(folder, path)))).toBe(true)
  })

  it('gives nothing, with its files around it and without', () => {
    expect(short(sources, { list })).toEqual([])
    expect(short(sources, {})).toEqual([])
  })

  it.each(sources.map(source => [source.path, source] as const))(
    'gives nothing for %s alone',
    (_, source) => {
      expect(short(source, { list })).toEqual([])
    },
  )
})
