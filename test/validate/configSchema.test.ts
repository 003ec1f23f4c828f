import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as index from '../../src/checks/index.ts'
import type { Check } from '../../src/checks/support/check.ts'
import { JSON_CONFIG } from '../../src/cli/initFiles.ts'
import schema from '../../src/model/config.schema.json'
import { policy } from '../../src/review/index.ts'

const checks = Object.values(index) as unknown as Check[]

/** What the schema must say of a check. */
function settingOf({ about, options }: Check): object {
  const own = Object.entries(options).filter(([, { type }]) => type !== 'schema')
  const properties = Object.fromEntries(own)
  const severity = { $ref: '#/$defs/severity' }
  const list = {
    type: 'array',
    prefixItems: [severity, { type: 'object', properties, additionalProperties: false }],
    minItems: 1,
    items: false,
  }
  return { description: about, anyOf: [severity, list] }
}

const expected = Object.fromEntries(checks.map(check => [check.id, settingOf(check)]))

describe('the JSON Schema of the config', () => {
  it('has every check with its options', () => {
    expect(schema.$defs.checks.properties).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('has every row of the policy', () => {
    const ids = Object.keys(schema.properties.review.properties.policy.properties)
    expect(ids).toEqual(policy.map(({ id }) => id))
  })

  const validate = new Ajv2020({ strict: false }).compile(schema)

  it.each([
    JSON_CONFIG,
    '{}',
    '{"checks":{"unique-rule":"off","own-check":"error","heading-depth":["error",{"max":4}]}}',
    '{"overrides":[{"files":["a/**"],"checks":{"no-entity":"info"}}],"kinds":{"glossary":["Lingo"]},"chapterDepth":2}',
    '{"review":{"policy":{"moved":"editorial"}},"checks":{"version-bumped":["error",{"least":"breaking"}]}}',
  ])('takes %j', text => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    '{"check":{}}',
    '{"preset":"x"}',
    '{"checks":{"unique-rule":"warn"}}',
    '{"checks":{"heading-depth":["error",{"max":9}]}}',
    '{"checks":{"heading-depth":["error",{"min":1}]}}',
    '{"overrides":[{"files":"x"}]}',
    '{"review":{"policy":{"move":"editorial"}}}',
    '{"review":{"policy":{"moved":"harmless"}}}',
    '{"review":{"rows":{}}}',
  ])('does not take %j', text => {
    expect(validate(JSON.parse(text))).toBe(false)
  })
})
