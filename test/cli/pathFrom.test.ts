import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runIn, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const { path: folder, remove } = temporaryFolder()
const TWICE = '# A\n\n- You must ask\n- You must ask\n'
const config = (more: object) =>
  JSON.stringify({ preset: 'none', checks: { 'unique-rule': 'error' }, ...more })
const call = (place: string, ...args: string[]) => runIn(join(folder, place), ['validate', ...args])

beforeAll(() =>
  writeFiles(folder, {
    'handbook.config.json': config({
      files: ['docs'],
      ignore: ['docs/old/**'],
      overrides: [{ files: 'docs/loose/**', checks: { 'unique-rule': 'off' } }],
    }),
    'docs/a.md': TWICE,
    'docs/loose/b.md': TWICE,
    'docs/old/c.md': TWICE,
    'other/d.md': TWICE,
  }),
)
afterAll(remove)

describe('paths and globs of a config', () => {
  it.each([
    ['.', 'docs/a.md'],
    ['docs', 'a.md'],
    ['other', '../docs/a.md'],
  ])('count from its folder where the command runs in %s', async (place, expected) => {
    const { out } = await call(place)
    expect(out).toMatch(new RegExp(`^${expected.replaceAll('.', '\\.')}:4:1: [^\n]*\n$`))
  })

  it.each([
    ['.', join(folder, 'docs/loose/b.md')],
    ['.', './docs/../docs/loose/b.md'],
    ['docs/loose', 'b.md'],
    ['other', '../docs/loose'],
  ])('fit files in %s that are spelled %s', async (place, path) =>
    expect((await call(place, path)).out).toBe(''),
  )

  it('count from the root where they begin there', async () => {
    const docs = join(folder, 'docs')
    await writeFiles(folder, {
      'root.json': config({
        ignore: [join(docs, 'old/**')],
        overrides: [{ files: join(docs, 'loose/**'), checks: { 'unique-rule': 'off' } }],
      }),
    })
    const { out } = await call('other', '--config', '../root.json', docs)
    expect(out).toMatch(/^\S*\/docs\/a\.md:4:1: [^\n]*\n$/)
  })

  it('count from the working folder where it is named', async () => {
    const named = await call('docs', '--config', '../handbook.config.json', 'loose/b.md')
    expect(named.out).toContain('loose/b.md:4:1')
  })
})
