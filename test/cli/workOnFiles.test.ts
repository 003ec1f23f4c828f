import { describe, expect, it } from 'vitest'
import type { NamedBytes } from '../../src/cli/namedBytes.ts'
import { partsWork } from '../../src/cli/partsWork.ts'
import { repairWork } from '../../src/cli/repairWork.ts'
import { run } from '../../src/cli/run.ts'
import { startWorkOf } from '../../src/cli/startWorkOf.ts'
import type { System } from '../../src/cli/system.ts'
import { runWith } from '../support/fakeSystem.ts'
import { fakeThreads } from '../support/fakeThreads.ts'

const startWork = startWorkOf({ parts: partsWork, repair: repairWork })
const files: { [path: string]: string | Uint8Array } = {
  'docs/README.md': '---\nversion: 2.0\n---\n\n# Harbour\n\nWelcome &amp; hello\n',
  'docs/SUMMARY.md': '- [Mooring](mooring.md)\n- [Tides](deep/tides.md)\n',
  'docs/deep/tides.md':
    '# Tides\n\n- Boats must leave within 2h {#leave}\n\n## FAQ\n\n- Q: Whatâ€™s high? A: Water\n',
  'docs/glossary.md': '# Glossary\n\n- Berth: a place to moor\n- Buoy (mark): a float\n',
  'docs/mooring.md':
    '# 1. Mooring\n\n3. Lines must hold\n4. Berths may be shared\n\n# 2. Fees\n\n- 10% off\n',
  'docs/old.md': Uint8Array.of(0x23, 0x20, 0x41, 0xe9, 0x0a, 0x0a, 0x2d, 0x20, 0x78, 0x0a),
  'after/one.md': '# One\n\n- Must hold\n',
  'after/two.md': '# Two\n\n- Berth: a place\n',
}
/** As `export` printed it. */
const harbour = (await runWith(run, ['export', 'docs'], files)).out

const COMMANDS = [
  ['export', 'docs'],
  ['export', 'docs', '--positions', '--compact'],
  ['query', 'rules', 'docs'],
  ['query', 'define', 'Buoy', 'docs', '--json'],
  ['query', 'rules', 'docs', 'harbour.json', '--table'],
  ['diff', 'docs', 'after'],
  ['repair', 'docs', '--check'],
  ['repair', 'docs', '--diff'],
  ['repair', 'docs', '--json'],
  ['repair', 'docs', '--write'],
].map(args => [args.join(' '), args] as const)

/** A file that is listed, and no more there when it is read; and one that is no text. */
const broken = {
  ...files,
  'harbour.json': harbour,
  'docs/gone.md': '',
  'docs/photo.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
}
const readFile = async (path: string) => {
  const content = (broken as typeof files)[path]
  if (content) return typeof content === 'string' ? new TextEncoder().encode(content) : content
  throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
}

const inThreads = (args: readonly string[], given: typeof files, more: Partial<System> = {}) =>
  runWith(
    run,
    [...args],
    { ...given, 'harbour.json': harbour },
    { startThread: fakeThreads(startWork).start, ...more },
  )

describe.each(COMMANDS)('%s', (_, args) => {
  it.each(['2', '4'])('comes out the same in %s threads as in one', async count => {
    const { start, started } = fakeThreads(startWork)
    const one = await inThreads([...args, '--threads', '1'], files)
    expect(one.out + JSON.stringify(one.written)).not.toBe('{}')
    expect(await inThreads([...args, '--threads', count], files, { startThread: start })).toEqual(one)
    // No folder has more threads than files, and one of them has two.
    expect(started() % 2).toBe(0)
    expect(started()).toBeGreaterThan(0)
  })

  it.each(['1', '3'])('names what it cannot read, and does the rest, in %s threads', async count => {
    const { code, out, err, written } = await inThreads([...args, '--threads', count], broken, { readFile })
    const whole = await inThreads([...args, '--threads', '1'], files)
    expect(code).toBe(2)
    expect(err).toContain('handbook-kit: Cannot read docs/gone.md: there is no such file; check the path\n')
    expect(err).toContain('handbook-kit: Cannot read docs/photo.md: it is no text but an image')
    // What could not be read would be told as removed.
    if (args[0] === 'diff') {
      expect(err).toContain(
        'handbook-kit: Cannot compare docs: not all of it could be read, and what is missing',
      )
      return expect(out).toBe('')
    }
    expect([out, written]).toEqual([whole.out, whole.written])
  })

  it('names the file over which a thread dies, and does the rest', async () => {
    const diesOf = (batch: readonly NamedBytes[]) =>
      batch.some(({ path }) => path === 'docs/old.md') ? 'it ran out of memory' : null
    const { start } = fakeThreads(startWork, diesOf)
    const { code, out, err, written } = await inThreads([...args, '--threads', '2'], files, {
      startThread: start,
    })
    const { 'docs/old.md': _, ...others } = files
    const whole = await inThreads([...args, '--threads', '1'], others)
    expect(code).toBe(2)
    expect(err).toMatch(
      /handbook-kit: Cannot (?:read|repair) docs\/old\.md: its thread died: it ran out of memory; try --threads 1\n/,
    )
    expect([out, written]).toEqual(args[0] === 'diff' ? ['', {}] : [whole.out, whole.written])
  })

  it('tells how far it is on a terminal, and takes that away', async () => {
    let now = 0
    const clock = { isErrorTerminal: true, now: () => (now += 600) }
    const { err } = await inThreads([...args, '--threads', '1'], files, clock)
    expect(err).toMatch(/\r\u001b\[2K(6 of 6|7 of 7) files\r\u001b\[2K/)
    expect(
      (await inThreads([...args, '--threads', '1'], files, { ...clock, isErrorTerminal: false })).err,
    ).not.toContain('\r')
  })
})

it('starts no more threads than there are files', async () => {
  const { start, started } = fakeThreads(startWork)
  await inThreads(['repair', 'docs', '--check', '--threads', '99'], files, { startThread: start })
  expect(started()).toBe(6)
})

it('tiny files come out in their order, however many wait for threads', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`docs/${index}.md`, `# Page ${index}\n`]),
  )
  const { out } = await runWith(run, ['export', 'docs', '--threads', '1'], many)
  expect(JSON.parse(out).files).toHaveLength(1500)
  expect((await runWith(run, ['export', 'docs'], many, { cores: 4 })).out).toBe(out)
})

it.each([['export'], ['query', 'rules'], ['repair'], ['diff', 'docs/mooring.md'], ['validate']])(
  '%s refuses what is no number of threads, also for one file',
  async (...args) => {
    const { code, err } = await runWith(run, [...args, 'docs/mooring.md', '--threads', 'many'], files)
    expect([code, err]).toEqual([
      2,
      'handbook-kit: Option --threads must be a number from 1 to 256, not "many".\n',
    ])
  },
)

describe('what is left of several files', () => {
  it('is one handbook as it is alone', async () => {
    const given = { 'a.md': '# Chapter 7: A\n\n- x\n', 'b.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) }
    const { code, out } = await runWith(run, ['export', 'a.md', 'b.md'], given)
    expect([code, out]).toEqual([2, (await runWith(run, ['export', 'a.md'], given)).out])
  })

  it('may be nothing', async () => {
    const given = { 'b.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'c.md': Uint8Array.of(0x1f, 0x8b) }
    const { code, out, err } = await runWith(run, ['export', 'b.md', 'c.md'], given)
    expect([code, out]).toEqual([2, ''])
    expect(err.match(/^handbook-kit: Cannot read [bc]\.md: it is no text/gm)).toHaveLength(2)
  })

  it('is found in although JSON beside it is broken', async () => {
    const given = { 'a.md': '# A\n\n- x\n', 'b.md': '# B\n', 'old.json': '{"schemaVersion": 1,' }
    const { code, out, err } = await runWith(run, ['query', 'rules', 'a.md', 'b.md', 'old.json'], given)
    expect([code, out]).toEqual([2, 'a.md:3: 1.1 x\n'])
    expect(err).toContain('handbook-kit: Cannot read old.json: it is broken JSON')
  })

  it('may name twice what says in which order it is read', async () => {
    const given = {
      'docs/a.md': '# A\n',
      'docs/b.md': '# B\n',
      'docs/mkdocs.yml': 'docs_dir: .\nnav: [b.md, a.md]\n',
    }
    const { code, out } = await runWith(run, ['export', 'docs', 'docs/mkdocs.yml'], given)
    expect([code, JSON.parse(out).files]).toEqual([0, ['docs/b.md', 'docs/a.md']])
  })
})
