import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
let folder: string
let cli: string

/** A copy of the built command that no other test's run has left compiled code beside. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kit-cached-'))
  const bundles = readdirSync(join(ROOT, 'dist')).filter(name => name.endsWith('.cjs'))
  for (const name of bundles) cpSync(join(ROOT, 'dist', name), join(folder, 'dist', name))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  cli = join(folder, 'dist/cli.cjs')
  writeFileSync(join(folder, 'handbook.md'), '# A\n\nx &amp; y\n')
  writeFileSync(
    join(folder, 'handbook.config.mjs'),
    "export default { preset: 'none', checks: { 'no-entity': 'error' } }\n",
  )
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder })
  git('init', '-q', '-b', 'main')
  git('add', 'handbook.md')
  git('commit', '-qm', 'one')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

it.each([
  ['a config that is a module', ['validate', 'handbook.md'], 1, 'handbook.md:3:3: error: '],
  ['git', ['diff', 'main:handbook.md', 'handbook.md'], 0, 'Nothing changed for readers\n'],
])('reaches %s from new code and from code that was kept', (_, args, status, start) => {
  for (const _run of ['new', 'kept']) {
    const { status: code, out, err } = call(...args)
    expect([code, out.slice(0, start.length)], err).toEqual([status, start])
    expect(err).not.toMatch(/warning: |ExperimentalWarning|dynamic import/)
  }
})

const kept = () => readdirSync(join(folder, 'dist')).filter(name => /^export\.cjs\..*\.cache$/.test(name))
const keptFile = () => join(folder, 'dist', kept()[0]!)

it.each([
  ['a block of zeros', (code: Buffer) => code.fill(0, 40_960, 45_056)],
  ['zeros in the second half', (code: Buffer) => code.fill(0, code.length >> 1)],
  ['half of it', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['nothing', () => Buffer.alloc(0)],
])('runs, and keeps the code anew, where what was kept is %s', (_, damage) => {
  expect(call('export', 'handbook.md').status).toBe(0)
  const whole = readFileSync(keptFile())
  writeFileSync(keptFile(), damage(Buffer.from(whole)))
  const { status, out } = call('export', 'handbook.md')
  expect([status, JSON.parse(out).chapters[0].title]).toEqual([0, 'A'])
  expect(kept()).toHaveLength(1)
  expect(readFileSync(keptFile()).length).toBeGreaterThan(0.9 * whole.length)
})

it('keeps code made with other flags beside, and leaves what is there', () => {
  call('export', 'handbook.md')
  const before = readFileSync(keptFile())
  const flagged = () =>
    spawnSync(process.execPath, ['--no-opt', cli, 'export', 'handbook.md'], { cwd: folder }).status
  expect([flagged(), flagged()]).toEqual([0, 0])
  expect(kept()).toHaveLength(2)
  expect(call('export', 'handbook.md').status).toBe(0)
  expect(kept()).toHaveLength(2)
  expect(
    readFileSync(join(folder, 'dist', kept().toSorted((a, b) => b.length - a.length)[1]!)).equals(before),
  ).toBe(true)
})

it('keeps one code of runs with threads and without, and prints nothing but what was found', () => {
  const kept = () => readdirSync(join(folder, 'dist')).filter(name => /^validate\.cjs\..*\.cache$/.test(name))
  for (const name of kept()) rmSync(join(folder, 'dist', name))
  writeFileSync(join(folder, 'more.md'), '# B\n\nx &amp; y\n')
  const found = call('validate', 'handbook.md', 'more.md', '--threads', '2')
  expect(found.err).toBe('2 errors in 2 of 2 files; 2 can be fixed with --fix.\n')
  expect(call('validate', 'handbook.md').err).toBe('1 error in 1 of 1 file; 1 can be fixed with --fix.\n')
  expect(kept()).toHaveLength(1)
})
