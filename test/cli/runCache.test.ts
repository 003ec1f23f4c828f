import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256Of } from '../../src/cli/cacheFile.ts'
import { examineWork } from '../../src/cli/examineWork.ts'
import { run } from '../../src/cli/run.ts'
import { startWorkOf } from '../../src/cli/startWorkOf.ts'
import type { System } from '../../src/cli/system.ts'
import { runWith, wholeOf } from '../support/fakeSystem.ts'
import { fakeThreads } from '../support/fakeThreads.ts'

const startWork = startWorkOf({ examine: examineWork })
const FOLDER = '.handbook-kit-cache'
const pages: { [path: string]: string } = {
  'docs/a.md':
    '# Review\n\n- TODO: who approves?\n- See [the terms](terms.md#glossary) and [more](more.md)\n',
  'docs/terms.md':
    '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n- SLO: objective\n',
  'docs/more.md': '# More\n\n- CI is green, and the SRE knows\n- a &amp; b\n',
}

/** Files in memory that stay between two runs, and what each run looks at. */
function machine(files: { [path: string]: string | Uint8Array } = { ...pages }) {
  const validate = async (args: string[] = ['--cache'], more: Partial<System> = {}) => {
    const { start, batches } = fakeThreads(startWork)
    const { code, out, err } = await runWith(
      run,
      ['validate', 'docs', '--threads', '2', '--output', 'sarif', ...args],
      files,
      {
        startThread: start,
        writeFile: async (path, content) => {
          files[path] = wholeOf(content)
        },
        ...more,
      },
    )
    return { result: { code, out, err }, looked: batches.flat().sort() }
  }
  return { files, validate }
}

const kept = (files: object, ending: string) => {
  const path = Object.keys(files).find(name => name.startsWith(`${FOLDER}/`) && name.endsWith(ending))!
  expect(path).toBeDefined()
  return path
}

describe('a cache', () => {
  afterEach(() => vi.useRealTimers())

  it('is only there where it is asked for', async () => {
    const { files, validate } = machine()
    await validate([])
    expect(Object.keys(files)).toEqual(Object.keys(pages))
  })

  it('saves the looking where nothing has changed, and gives the same', async () => {
    const { files, validate } = machine()
    const fresh = await validate([])
    const first = await validate()
    const second = await validate()
    expect(fresh.looked).toEqual(Object.keys(pages).sort())
    expect([first.looked, second.looked]).toEqual([fresh.looked, []])
    expect([first.result, second.result]).toEqual([fresh.result, fresh.result])
    expect(files[`${FOLDER}/.gitignore`]).toBe('*\n')
    for (const output of ['pretty', 'json', 'gitlab', 'junit'])
      expect((await validate(['--cache', '--output', output])).result).toEqual(
        (await validate(['--output', output])).result,
      )
  })

  it('may be anywhere', async () => {
    const { files, validate } = machine()
    await validate(['--cache=tmp/kept'])
    expect(Object.keys(files).filter(path => !path.startsWith('docs/'))).toEqual([
      'tmp/kept/.gitignore',
      expect.stringMatching(/^tmp\/kept\/validate-[0-9a-f]{16}\.files$/),
      expect.stringMatching(/^tmp\/kept\/validate-[0-9a-f]{16}\.run$/),
    ])
    expect((await validate(['--cache='])).result.err).toContain('Option --cache names no DIR behind the =.')
  })

  it('leaves what a folder ignores that was there before', async () => {
    const { files, validate } = machine({ ...pages, '.gitignore': 'dist\n' })
    await validate(['--cache=.'])
    expect(files['.gitignore']).toBe('dist\n')
    expect(Object.keys(files).filter(path => path.startsWith('./validate-'))).toHaveLength(2)
  })

  it('looks at what has changed, and at nothing else', async () => {
    const { files, validate } = machine()
    await validate()
    files['docs/more.md'] = '# More\n\n- SLO means much\n'
    const changed = await validate()
    expect(changed.looked).toEqual(['docs/more.md'])
    expect(changed.result).toEqual((await validate([])).result)
    // `SLO` was used nowhere, in a file that is the same.
    expect(changed.result.out).not.toContain('“SLO” is defined and never used')
    expect((await validate()).looked).toEqual([])
  })

  it('notices a page that is no more there, or anew', async () => {
    const { files, validate } = machine()
    files['docs/a.md'] = '# Review\n\n![flow](img/flow.png)\n'
    files['docs/img/flow.png'] = 'x'
    expect((await validate()).result.out).not.toContain('There is no file')
    delete files['docs/img/flow.png']
    const without = await validate()
    expect(without.looked).toEqual([])
    expect(without.result.out).toContain('There is no file docs/img/flow.png')
    files['docs/img/flow.png'] = 'x'
    expect((await validate()).result.out).not.toContain('There is no file')
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length >> 1)],
    ['empty', () => ''],
    ['something else', () => '{"key":1}'],
    ['changed in one place', (text: string) => text.replace('error', 'Error').replace('TODO', 'TADA')],
    ['of another version', (text: string) => signed(text.slice(65).replace(/^[0-9a-f]{64}/, '0'.repeat(64)))],
  ])('that is %s is ignored, and written anew', async (_, damage) => {
    const { files, validate } = machine()
    const first = await validate()
    const paths = ['.run', '.files'].map(ending => kept(files, ending))
    const whole = paths.map(path => String(decode(files[path]!)))
    for (const [index, path] of paths.entries()) files[path] = damage(whole[index]!)
    const second = await validate()
    expect(second).toEqual(first)
    expect(paths.map(path => decode(files[path]!))).toEqual(whole)
  })

  it('is of one config', async () => {
    const { files, validate } = machine()
    await validate()
    expect((await validate(['--cache', '--preset', 'strict'])).looked).toEqual(Object.keys(pages).sort())
    await validate()
    files['/handbook.config.json'] = '{"checks":{"no-entity":"off"}}'
    const other = await validate()
    expect(other.looked).toEqual(Object.keys(pages).sort())
    expect(other.result).toEqual((await validate([])).result)
  })

  it('knows which findings hold for a day', async () => {
    vi.useFakeTimers({ now: new Date('2026-06-30'), toFake: ['Date'] })
    const { files, validate } = machine()
    files['docs/a.md'] = '---\nreview-due: 2026-06-30\n---\n\n# A\n'
    expect((await validate()).result.out).not.toContain('The review was due')
    vi.setSystemTime(new Date('2026-07-01'))
    const later = await validate()
    expect(later.looked).toEqual(['docs/a.md'])
    expect(later.result.out).toContain('The review was due on 2026-06-30')
  })

  it('is not there where the config holds functions, or nothing can be written', async () => {
    const { files, validate } = machine()
    const config =
      "data:text/javascript,export default { checks: { 'frontmatter-schema': ['error', { schema: { '~standard': { version: 1, vendor: 'x', validate: value => ({ value }) } } }] } }"
    files['/handbook.config.mjs'] = ''
    const { result } = await validate(['--cache', '--threads', '1'], { load: () => import(config) })
    expect(result.err).toContain(
      'handbook-kit: No cache: the config holds functions, which cannot be compared\n',
    )
    delete files['/handbook.config.mjs']
    const refuse = async () => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS' })
    }
    const refused = await validate(['--cache'], { writeFile: refuse })
    expect(refused.result.err).toContain(
      `handbook-kit: No cache: Cannot write ${FOLDER}: the file system is read-only; write somewhere else\n`,
    )
    expect(refused.result.code).toBe((await validate([])).result.code)
  })
})

function decode(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** With a hash that fits. */
function signed(body: string): string {
  return `${sha256Of(body)}\n${body}`
}
