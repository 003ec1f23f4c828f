import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { fencePlace } from './support/fencePlace.ts'

export const frontmatterSchema = defineCheck({
  id: 'frontmatter-schema',
  about: 'The frontmatter is as your own schema says.',
  why: 'Tools that read the frontmatter rely on its keys, on their types and on their values.',
  severity: 'error',
  options: {
    schema: {
      type: 'schema',
      default: null,
      description:
        'A schema of zod, valibot, arktype or another library of Standard Schema, for the data of the frontmatter.',
    },
  },
  examples: [
    {
      markdown: '---\ntitle: Handbook\n---\n',
      options: { schema: owned() },
      findings: ['1:1 Frontmatter, `owner`: it is missing'],
    },
    {
      markdown: '---\ntitle: Handbook\nowner: 3\n---\n',
      options: { schema: owned() },
      findings: ['3:1 Frontmatter, `owner`: owner must be a team'],
    },
    {
      markdown: '---\nowner: ""\n---\n',
      options: { schema: owned() },
      findings: ['1:1 Frontmatter: some team must own it'],
    },
    { markdown: '---\nowner: Dev Infra\n---\n', options: { schema: owned() }, findings: [] },
  ],
  *run({ handbook, at }, { schema }): Generator<Finding> {
    const { frontmatter, problems } = handbook
    if (!schema || problems.some(({ check }) => check === 'frontmatter-syntax')) return
    const result = schema['~standard'].validate(structuredClone(frontmatter?.data ?? {}))
    if (result instanceof Promise)
      throw new TypeError(
        'The schema for `frontmatter-schema` is asynchronous; give one that answers at once.',
      )
    for (const { message, path } of result.issues ?? []) {
      const keys = (path ?? []).map(part => String(typeof part === 'object' ? part.key : part))
      const entry = frontmatter?.entries.find(({ key }) => key === keys[0])
      const fence = frontmatter ? fencePlace(frontmatter.position.start.offset, at) : at(0, 0)
      yield {
        message: `Frontmatter${keys.length > 0 ? `, \`${keys.join('.')}\`` : ''}: ${message}`,
        position: entry?.position ?? fence,
      }
    }
  },
})

/** A schema as libraries make it, for the examples. */
function owned(): StandardSchemaV1 {
  return {
    '~standard': {
      version: 1,
      vendor: 'example',
      validate: value => {
        const { owner } = value as { owner?: unknown }
        if (owner === undefined) return { issues: [{ message: 'it is missing', path: ['owner'] }] }
        if (owner === '') return { issues: [{ message: 'some team must own it' }] }
        if (typeof owner !== 'string')
          return { issues: [{ message: 'owner must be a team', path: ['owner'] }] }
        return { value }
      },
    },
  }
}
