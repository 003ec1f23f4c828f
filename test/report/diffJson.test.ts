import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { diff, patch } from '../../src/diff/index.ts'
import schema from '../../src/model/changes.schema.json' with { type: 'json' }
import type { Change, LayoutChange } from '../../src/model/index.ts'
import { diffJson } from '../../src/report/diffJson.ts'
import { COMPARED, compareFixture } from '../support/compare.ts'

const isValid = new Ajv2020({ formats: { 'json-pointer': true } }).compile(schema)

describe('diffJson', () => {
  it.each(COMPARED)('holds all that patch needs of %s', name => {
    const { before, after, report } = compareFixture(name)
    const layout =
      diff(before, after).find((change): change is LayoutChange => change.kind === 'layout') ?? null
    const text = diffJson(report, layout)
    expect(text).not.toMatch(/##\[|[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    const data = JSON.parse(text) as { findings: { change: Change }[]; layout: Change | null }
    const changes = [...data.findings.map(({ change }) => change), ...(data.layout ? [data.layout] : [])]
    expect(isValid(changes), JSON.stringify(isValid.errors)).toBe(true)
    expect(patch(before, changes)).toEqual(after)
    expect(data).toMatchObject({
      schemaVersion: 1,
      before: 'main:handbook.md',
      counts: report.review.counts,
      bump: 'major',
    })
  })
})
