import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineWork } from '../../src/cli/examineWork.ts'
import type { NamedBytes } from '../../src/cli/namedBytes.ts'
import { OUTPUTS } from '../../src/cli/outputs.ts'
import { run } from '../../src/cli/run.ts'
import { startWorkOf } from '../../src/cli/startWorkOf.ts'
import type { System } from '../../src/cli/system.ts'
import { runWith } from '../support/fakeSystem.ts'
import { fakeThreads } from '../support/fakeThreads.ts'
import { FIXTURES } from '../support/fixtures.ts'

const startWork = startWorkOf({ examine: examineWork })
const files = Object.fromEntries(
  readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter(path => /^(?:many|report|engineering-handbook|glossary).*\.md$/.test(path))
    .map(path => [`docs/${path.replaceAll('\\', '/')}`, readFileSync(join(FIXTURES, path))]),
)

const validate = (
  args: string[],
  given: { [path: string]: string | Uint8Array } = files,
  more: Partial<System> = {},
) => runWith(run, ['validate', ...args], given, { cores: 4, ...more })

describe('files in threads', () => {
  it.each(OUTPUTS)('come out the same as in one, as %s', async output => {
    const args = ['docs', '--output', output, '--preset', 'strict']
    const one = await validate([...args, '--threads', '1'])
    expect(one.code).toBe(1)
    for (const threads of ['2', '4']) {
      const { start, started } = fakeThreads(startWork)
      expect(await validate([...args, '--threads', threads], files, { startThread: start })).toEqual(one)
      expect(started()).toBe(Number(threads))
    }
  })

  it('are fixed the same as in one', async () => {
    const one = await validate(['docs', '--fix', '--threads', '1'])
    expect(Object.keys(one.written).length).toBeGreaterThan(2)
    const { start } = fakeThreads(startWork)
    expect(await validate(['docs', '--fix', '--threads', '3'], files, { startThread: start })).toEqual(one)
  })

  it('are not worth it where there is little to do', async () => {
    const few = { 'docs/a.md': '# A\n', 'docs/b.md': '# B\n' }
    expect((await validate(['docs'], few)).code).toBe(0)
    const { start, started } = fakeThreads(startWork)
    const large = { ...few, 'docs/c.md': `# C\n\n~~~\n${'Text and more of it.\n'.repeat(40_000)}~~~\n` }
    const { code } = await validate(['docs'], large, { startThread: start, cores: 3 })
    expect([code, started()]).toEqual([0, 3])
  })

  it('do without where no thread comes up', async () => {
    const { start } = fakeThreads(
      startWork,
      () => null,
      () => false,
    )
    expect(await validate(['docs', '--threads', '2'], files, { startThread: start })).toEqual(
      await validate(['docs', '--threads', '1']),
    )
  })

  it('are named where their thread dies, and the rest is done', async () => {
    const given = { 'docs/a.md': '# A\n\nx', 'docs/b.md': '# B\n\nx', 'docs/c.md': '# C\n\nx' }
    const diesOf = (batch: readonly NamedBytes[]) =>
      batch.some(({ path }) => path === 'docs/b.md') ? 'it ran out of memory' : null
    const { start } = fakeThreads(startWork, diesOf)
    const { code, out, err } = await validate(['docs', '--threads', '2'], given, { startThread: start })
    expect(code).toBe(2)
    expect(out.split('\n').map(line => line.split(':')[0])).toEqual(['docs/a.md', 'docs/c.md', ''])
    expect(err).toContain('handbook-kit: Cannot check docs/b.md: its thread died: it ran out of memory; ')
  })

  it('are looked at in one where users’ own checks see all of them', async () => {
    const config = `data:text/javascript,${encodeURIComponent(
      `export default { customChecks: [{ id: 'own', about: 'Own.', why: '', severity: 'warning', presets: [], options: {}, examples: [],
        *run({ files, file, at }) { yield { message: files.length + ' ' + file, position: at(0, 0) } } }] }`,
    )}`
    const given = { 'docs/a.md': '# A\n', 'docs/b.md': '# B\n', '/handbook.config.mjs': '' }
    const load = () => import(config)
    const { out } = await validate(['docs', '--threads', '2'], given, { load })
    expect(out.match(/\d docs\/.\.md/g)).toEqual(['2 docs/a.md', '2 docs/b.md'])
  })

  it('load a config again that is more than data', async () => {
    const config = `data:text/javascript,${encodeURIComponent(
      `export default { checks: { 'frontmatter-schema': ['error', { schema: { '~standard': { version: 1, vendor: 'x',
        validate: value => ({ issues: [{ message: 'never right' }] }) } } }] } }`,
    )}`
    const given = { 'docs/a.md': '---\na: 1\n---\n\n# A\n', 'docs/b.md': '# B\n', '/handbook.config.mjs': '' }
    const load = () => import(config)
    const { start, started } = fakeThreads((work, _load) => startWork(work, load))
    const { out } = await validate(['docs', '--threads', '2'], given, { load, startThread: start })
    expect(started()).toBe(2)
    expect(out).toContain('docs/a.md:1:1: error: Frontmatter: never right')
  })

  it.each(['0', '-1', 'x', '1.5', '1e3', '999'])('are not made by --threads=%s', async threads => {
    const { code, err } = await validate(['docs', `--threads=${threads}`])
    expect([code, err]).toEqual([
      2,
      `handbook-kit: Option --threads must be a number from 1 to 256, not "${threads}".\n`,
    ])
  })
})

describe('files that cannot be read', () => {
  it.each(['1', '2'])('are named, and the others are done, in %s threads', async threads => {
    const { start } = fakeThreads(startWork)
    const given = { 'docs/a.md': '# A\n\nx', 'docs/gone.md': '', 'docs/z.md': '# Z\n\nx' }
    const more: Partial<System> = {
      startThread: start,
      readFile: async path => {
        const text = (given as { [path: string]: string })[path]
        // It is listed, and no more there when it is read.
        if (text) return new TextEncoder().encode(text)
        throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      },
    }
    const { code, out, err } = await validate(['docs', '--threads', threads], given, more)
    expect(code).toBe(2)
    expect(out.split('\n').map(line => line.split(':')[0])).toEqual(['docs/a.md', 'docs/z.md', ''])
    expect(err).toContain('handbook-kit: Cannot read docs/gone.md: there is no such file; check the path\n')
  })
})

describe('the progress of a long run', () => {
  const given = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`docs/${index}.md`, '# A\n']))
  /** A clock on which every look takes as long. */
  const clock = (step: number) => {
    let now = 0
    return () => {
      now += step
      return now
    }
  }

  it.each(['1', '2'])('is told on a terminal from the first second on, in %s threads', async threads => {
    const { start } = fakeThreads(startWork)
    const more = { isErrorTerminal: true, now: clock(90), startThread: start }
    const { code, err } = await validate(['docs', '--threads', threads], given, more)
    expect(code).toBe(0)
    const clear = '\r\u001b[2K'
    const shown = err.split(clear).slice(1)
    // Every tenth of a second from the first one on, and taken away at the end.
    expect(shown.slice(0, -1)).toEqual(
      [12, 14, 16, 18, 20, 22, 24, 26, 28, 30].map(done => `${done} of 30 files`),
    )
    expect(shown.at(-1)).toBe('Nothing found in 30 files.\n')
  })

  it('is not told where it is short, or goes into a pipe', async () => {
    const plain = 'Nothing found in 30 files.\n'
    expect((await validate(['docs'], given, { isErrorTerminal: true, now: clock(10) })).err).toBe(plain)
    expect((await validate(['docs'], given, { isErrorTerminal: false, now: clock(500) })).err).toBe(plain)
  })

  it('makes room for what is said', async () => {
    const more: Partial<System> = { isErrorTerminal: true, now: clock(2000) }
    const broken = { ...given, 'docs/20.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }
    const { err } = await validate(['docs', '--threads', '1'], broken, more)
    expect(err).toContain('21 of 30 files\r\u001b[2Khandbook-kit: Cannot read docs/20.md')
  })
})
