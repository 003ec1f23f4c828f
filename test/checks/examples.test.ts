import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as index from '../../src/checks/index.ts'
import type { Check, Example } from '../../src/checks/support/check.ts'
import type { Diagnostic } from '../../src/model/index.ts'
import { applyFixes } from '../../src/validate/applyFixes.ts'
import { validate } from '../../src/validate/validate.ts'

const byName = new Map(Object.entries(index)) as unknown as Map<string, Check>
const checks = [...byName.values()]

function findingsOf(check: Check, example: Example): Diagnostic[] {
  const { markdown, options, file = 'handbook.md', others = {}, today, base } = example
  const sources = Object.entries({ [file]: markdown, ...others }).map(([path, value]) => ({ path, value }))
  const setting = options ? ([check.severity, options] as const) : undefined
  const run = Object.fromEntries((example.with ?? []).map(id => [id, 'warning' as const]))
  return validate(sources, {
    preset: 'none',
    checks: { ...run, [check.id]: setting ?? check.severity },
    ...(today ? { today } : {}),
    ...(base === undefined ? {} : { base: { path: file, value: base } }),
  }).filter(diagnostic => diagnostic.file === file && diagnostic.check === check.id)
}

describe.each(checks.map(check => [check.id, check] as const))('%s', (id, check) => {
  it('is in the file of its name', () => {
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(byName.get(name)).toBe(check)
  })

  it('says what is true, and why', () => {
    expect(check.about).toMatch(/^[A-Z].*\.$/)
    expect(check.why).toMatch(/^[A-Z].*\.$/)
    for (const option of Object.values(check.options)) expect(option.description).toMatch(/^[A-Z].*\.$/)
  })

  it('has examples of what is right', () => {
    expect(check.examples.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(0)
  })

  it.each(check.examples.map(example => [example.markdown, example] as const))('%j', (_, example) => {
    const found = findingsOf(check, example)
    expect(
      found.map(({ position: { start }, message }) => `${start.line}:${start.column} ${message}`),
    ).toEqual(example.findings)
    const { text } = applyFixes(example.markdown, found)
    expect(text).toBe(example.fixed ?? example.markdown)
    if (example.fixed !== undefined) {
      expect(example.fixed).not.toBe(example.markdown)
      expect(findingsOf(check, { ...example, markdown: example.fixed })).toEqual([])
    }
  })
})

describe('the registry', () => {
  it('is the folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/checks'))
      .filter(file => file.endsWith('.ts') && file !== 'index.ts')
      .map(file => file.slice(0, -'.ts'.length))
    expect(Object.keys(index).sort()).toEqual(files.sort())
  })
})
