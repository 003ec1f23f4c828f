import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../src/cli/cacheFile.ts'
import { partsWork } from '../../src/cli/partsWork.ts'
import { run } from '../../src/cli/run.ts'
import { startWorkOf } from '../../src/cli/startWorkOf.ts'
import type { Content, System } from '../../src/cli/system.ts'
import { runWith, wholeOf } from '../support/fakeSystem.ts'
import { fakeThreads } from '../support/fakeThreads.ts'

const FOLDER = '.handbook-kit-cache'
const pages = {
  'docs/a.md': '# A\n\n- Boats must leave\n',
  'docs/b.md': '# B\n\n- Größe: 3 m\n',
}
const COMMANDS = [
  ['export', 'docs'],
  ['query', 'rules', 'docs', '--json'],
  ['query', 'define', 'nothing', 'docs'],
].map(args => [args.join(' '), args] as const)

/** Files in memory that stay between two runs, and what each run reads anew. */
function machine() {
  const files: { [path: string]: string | Uint8Array } = { ...pages }
  const ask = async (args: readonly string[], more: Partial<System> = {}) => {
    const { start, batches } = fakeThreads(startWorkOf({ parts: partsWork }))
    const writeFile = async (path: string, content: Content) => {
      files[path] = wholeOf(content)
    }
    const system = { startThread: start, writeFile, ...more }
    const { code, out, err } = await runWith(run, [...args, '--threads', '2'], files, system)
    return { result: { code, out, err }, looked: batches.flat().sort() }
  }
  const kept = () => Object.keys(files).filter(path => path.endsWith('.output'))
  return { files, ask, kept }
}

describe.each(COMMANDS)('what %s prints', (_, args) => {
  it('is kept where it is asked for, and printed again', async () => {
    const { files, ask, kept } = machine()
    const fresh = await ask(args)
    expect(Object.keys(files)).toEqual(Object.keys(pages))
    const first = await ask([...args, '--cache'])
    const second = await ask([...args, '--cache'])
    expect([first.result, second.result]).toEqual([fresh.result, fresh.result])
    expect([first.looked, second.looked]).toEqual([Object.keys(pages), []])
    expect([kept().length, files[`${FOLDER}/.gitignore`]]).toEqual([1, '*\n'])
    expect((await ask([...args, '--cache', '--threads', '3'])).looked).toEqual([])
  })

  it('is made anew where a file or an option is another', async () => {
    const { files, ask, kept } = machine()
    await ask([...args, '--cache'])
    for (const change of [
      () => (files['docs/b.md'] = '# B\n\n- Other\n'),
      () => (files['docs/c.md'] = '# C\n'),
      () => (files['docs/mkdocs.yml'] = 'docs_dir: .\nnav: [b.md, a.md]\n'),
      () => delete files['docs/c.md'],
    ]) {
      change()
      const again = await ask([...args, '--cache'])
      expect(again.looked.length).toBeGreaterThan(1)
      expect(again.result).toEqual((await ask(args)).result)
      expect(kept()).toHaveLength(1)
    }
    expect((await ask([...args, '--cache', '--parser', 'remark'])).looked).toHaveLength(2)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length >> 1)],
    ['empty', () => ''],
    ['changed in one place', (text: string) => `${text.slice(0, -2)}x\n`],
    ['of another version', (text: string) => signed(text.slice(65).replace(/^[0-9a-f]{64}/, '0'.repeat(64)))],
  ])('is made anew where the cache is %s', async (_, damage) => {
    const { files, ask, kept } = machine()
    const first = await ask([...args, '--cache'])
    const [path] = kept() as [string]
    const whole = decode(files[path]!)
    files[path] = damage(whole)
    expect(await ask([...args, '--cache'])).toEqual(first)
    expect(decode(files[path]!)).toBe(whole)
  })

  it('is not kept where a file could not be done, and a file that cannot be read is named each time', async () => {
    const { files, ask, kept } = machine()
    files['docs/c.md'] = Uint8Array.of(0x1f, 0x8b)
    const first = await ask([...args, '--cache'])
    const second = await ask([...args, '--cache'])
    expect([first.result.code, second]).toEqual([2, { result: first.result, looked: [] }])
    expect(second.result.err).toContain('Cannot read docs/c.md')
    files['docs/a.md'] = '# A\n\n- Boats may leave\n'
    const before = decode(files[kept()[0]!]!)
    const { start } = fakeThreads(startWorkOf({ parts: partsWork }), batch =>
      batch.some(({ path }) => path === 'docs/b.md') ? 'it ran out of memory' : null,
    )
    const { result } = await ask([...args, '--cache'], { startThread: start })
    expect([result.code, decode(files[kept()[0]!]!)]).toEqual([2, before])
  })
})

it('cannot be kept everywhere', async () => {
  const { ask } = machine()
  const writeFile = async () => {
    throw Object.assign(new Error('read-only'), { code: 'EROFS' })
  }
  const { result } = await ask(['export', 'docs', '--cache=tmp'], { writeFile })
  expect(result.code).toBe(0)
  expect(result.err).toBe(
    'handbook-kit: No cache: Cannot write tmp: the file system is read-only; write somewhere else\n',
  )
})

function decode(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** With a hash that fits. */
function signed(body: string): string {
  return `${sha256Of(body)}\n${body}`
}
