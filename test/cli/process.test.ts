import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURES } from '../support/fixtures.ts'

const CLI = join(import.meta.dirname, '../../dist/cli.cjs')
const SEED = join(FIXTURES, 'engineering-handbook.md')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kit-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = (args: string[], input?: string | Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input: input ?? '',
    maxBuffer: 1e8,
  })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

describe('the built command', () => {
  it('exports the seed', () => {
    const { status, out, err } = call(['export', SEED])
    expect([status, err]).toEqual([0, ''])
    expect(JSON.parse(out).chapters).toHaveLength(8)
  })

  it('reads standard input', () => {
    expect(JSON.parse(call(['export', '-'], '# One\n\n- é\n').out).chapters[0].rules[0].text).toBe('é')
  })

  it('knows titles in other scripts', () => {
    const markdown =
      '# Справочник\n\nО нас.\n\n## Глоссарий\n\n- **Релиз**: новая версия\n\n## よくある質問\n\n### いつ？\n\n毎週。\n'
    const { glossary, faq } = JSON.parse(call(['export', '-'], markdown).out)
    expect([glossary.length, faq.length]).toEqual([1, 1])
  })

  it('says nothing of its own threads, however many they are', () => {
    const many = mkdtempSync(join(tmpdir(), 'handbook-kit-many-'))
    for (let index = 0; index < 40; index++)
      writeFileSync(join(many, `${index}.md`), `# Page ${index}\n\n- One\n`)
    const { status, err } = call(['query', 'rules', many, '--threads', '12'])
    rmSync(many, { recursive: true })
    expect([status, err]).toEqual([0, ''])
  })

  it('exports what can be read in the same way with a cache', () => {
    const args = ['export', '-', join(folder, 'missing.md')]
    const without = call(args, '# A\n')
    const cache = mkdtempSync(join(tmpdir(), 'handbook-kit-cache-'))
    expect(call([...args, `--cache=${cache}`], '# A\n')).toEqual(without)
    rmSync(cache, { recursive: true })
    expect(JSON.parse(without.out).files).toEqual(['-'])
  })

  it('refuses a folder without Markdown', () => {
    expect(call(['export', folder])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/There is no Markdown file in .*\n$/),
    })
  })

  it('writes no half file where it cannot write', () => {
    expect(call(['export', '--out', 'no/such/folder.json', SEED])).toMatchObject({ status: 2, out: '' })
    mkdirSync(join(folder, 'taken'))
    expect(call(['export', '--out', 'taken', SEED])).toMatchObject({ status: 2, out: '' })
    expect(readdirSync(folder)).toEqual(['taken'])
  })

  it.runIf(existsSync('/dev/full'))('exits 2 where standard output is full', () => {
    const { status, stderr } = spawnSync('sh', [
      '-c',
      `"${process.execPath}" "${CLI}" export "${SEED}" > /dev/full`,
    ])
    expect(status).toBe(2)
    expect(stderr.toString()).toMatch(/^handbook-kit: Cannot write standard output: no space/)
  })

  it('is silent where the reader of its output goes away', () => {
    const { stderr } = spawnSync('sh', [
      '-c',
      `"${process.execPath}" "${CLI}" export --positions "${SEED}" | true`,
    ])
    expect(stderr.toString()).toBe('')
  })

  it.skipIf(process.platform === 'win32')('reads files from the root where its folder is gone', () => {
    const { status, stderr } = spawnSync('sh', [
      '-c',
      `mkdir "${folder}/gone" && cd "${folder}/gone" && rmdir "${folder}/gone" && exec "${process.execPath}" "${CLI}" export "${SEED}"`,
    ])
    expect([status, stderr.toString()]).toEqual([0, ''])
  })

  it.skipIf(process.platform === 'win32')('writes to the name of a pipe', () => {
    const { stdout, stderr } = spawnSync('sh', [
      '-c',
      `"${process.execPath}" "${CLI}" export --out /dev/stdout "${SEED}" | cat`,
    ])
    expect(stderr.toString()).toBe('')
    expect(JSON.parse(stdout.toString()).chapters).toHaveLength(8)
  })

  it('keeps its cache to itself where its folder holds links', () => {
    const work = mkdtempSync(join(folder, 'links-'))
    writeFileSync(join(work, 'a.md'), '# A\n\n- a\n')
    writeFileSync(join(work, 'precious'), 'keep\n')
    const validate = () =>
      spawnSync(process.execPath, [CLI, 'validate', '--cache', 'a.md'], { cwd: work }).status
    expect(validate()).toBe(0)
    const cache = join(work, '.handbook-kit-cache')
    for (const name of readdirSync(cache)) {
      rmSync(join(cache, name))
      symlinkSync('../precious', join(cache, name))
    }
    expect(validate()).toBe(0)
    expect(readFileSync(join(work, 'precious'), 'utf8')).toBe('keep\n')
    rmSync(work, { recursive: true })
  })

  it('keeps the mode and the link of a file that it repairs', () => {
    const file = join(folder, 'script.md')
    writeFileSync(file, 'a &amp; b\n')
    chmodSync(file, 0o750)
    symlinkSync('script.md', join(folder, 'link.md'))
    expect(call(['repair', '--write', 'link.md']).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe('a & b\n')
    expect(statSync(file).mode & 0o777).toBe(0o750)
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    const { mtimeMs } = statSync(file)
    expect(call(['repair', '--write', 'link.md'])).toMatchObject({ status: 0, err: '' })
    expect(statSync(file).mtimeMs).toBe(mtimeMs)
  })

  it('writes where a link will lead, and whatever the length of a name', () => {
    symlinkSync('later.json', join(folder, 'dangling'))
    expect(call(['export', '--out', 'dangling', SEED]).status).toBe(0)
    expect(lstatSync(join(folder, 'dangling')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(folder, 'later.json'))).toBe(true)
    const long = `${'n'.repeat(252)}.md`
    writeFileSync(join(folder, long), 'a &amp; b\n')
    expect(call(['repair', '--write', long])).toMatchObject({ status: 0 })
  })

  it.runIf(process.getuid?.() === 0)('does not write what may not be written', () => {
    const work = mkdtempSync(join(folder, 'ro-'))
    chmodSync(work, 0o777)
    for (const name of ['ro.md', 'rw.md']) writeFileSync(join(work, name), 'a &amp; b\n')
    chmodSync(join(work, 'ro.md'), 0o444)
    chmodSync(join(work, 'rw.md'), 0o666)
    const nobody = { cwd: work, uid: 65534, gid: 65534 }
    chmodSync(folder, 0o755)
    const { status, stderr } = spawnSync(
      process.execPath,
      [CLI, 'repair', '--write', 'ro.md', 'rw.md'],
      nobody,
    )
    expect([status, stderr.toString()]).toEqual([
      2,
      expect.stringContaining('Cannot write ro.md: permission denied'),
    ])
    expect(readFileSync(join(work, 'ro.md'), 'utf8')).toBe('a &amp; b\n')
    expect(readFileSync(join(work, 'rw.md'), 'utf8')).toBe('a & b\n')
    writeFileSync(join(work, 'rw.md'), 'a &amp; b\n')
    chmodSync(work, 0o755)
    const inFolder = spawnSync(process.execPath, [CLI, 'repair', '--write', 'rw.md'], nobody)
    expect(inFolder.stderr.toString()).toBe(
      'handbook-kit: Cannot write rw.md: no file can be made in its folder, which writing takes; change the mode of the folder\n',
    )
  })

  it.runIf(process.getuid?.() === 0)('keeps the owner of a file that root repairs, as in a container', () => {
    const file = join(folder, 'owned.md')
    writeFileSync(file, 'a &amp; b\n')
    chownSync(file, 1234, 5678)
    chmodSync(file, 0o2640)
    expect(call(['repair', '--write', 'owned.md']).status).toBe(0)
    const { uid, gid, mode } = statSync(file)
    expect([uid, gid, mode & 0o7777, readFileSync(file, 'utf8')]).toEqual([1234, 5678, 0o2640, 'a & b\n'])
  })

  it('refuses a folder as standard input', () => {
    const { status, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" export - < /`])
    expect([status, stdout.toString()]).toEqual([2, ''])
  })

  it('makes patches that git apply takes', () => {
    const work = mkdtempSync(join(folder, 'git-'))
    const files: { [name: string]: string } = {
      'plain.md': readFileSync(SEED, 'utf8'),
      'with space.md': 'a &amp; b',
      'ends.md': Array.from(
        { length: 40 },
        (_, line) => `line ${line} &amp;${line % 7 === 0 ? '\r\n' : '\n'}`,
      ).join(''),
      'mac.md': 'one\rtwo &amp;\nthree\nfour\n',
      'quo"te.md': 'x &mdash; y\n',
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text)
    const paths = Object.keys(files)
    const repaired = Object.fromEntries(
      paths.map(path => [
        path,
        spawnSync(process.execPath, [CLI, 'repair', path], { cwd: work }).stdout.toString(),
      ]),
    )
    const patch = spawnSync(process.execPath, [CLI, 'repair', '--diff', ...paths], { cwd: work }).stdout
    execFileSync('git', ['init', '-q'], { cwd: work })
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: work, input: patch })
    for (const path of paths) expect(readFileSync(join(work, path), 'utf8'), path).toBe(repaired[path])
  })

  it('leaves whole files and nothing else when it is interrupted', { timeout: 60_000 }, async () => {
    const work = mkdtempSync(join(folder, 'kill-'))
    const before = `a &amp; b\n${'word '.repeat(20_000)}\n`
    const paths = Array.from({ length: 300 }, (_, index) => `${index}.md`)
    for (const delay of [150, 250, 400]) {
      for (const path of paths) writeFileSync(join(work, path), before)
      const child = spawn(process.execPath, [CLI, 'repair', '--write', ...paths], {
        cwd: work,
        stdio: 'ignore',
      })
      const ended = new Promise(resolve => child.once('exit', resolve))
      setTimeout(() => child.kill('SIGTERM'), delay)
      await ended
      expect(readdirSync(work).sort()).toEqual([...paths].sort())
      const after = before.replace('&amp;', '&')
      for (const path of paths) expect([before, after]).toContain(readFileSync(join(work, path), 'utf8'))
    }
  })

  it.each(['remark', 'satteri'])(
    'gives the same from any number of threads, with %s',
    { timeout: 60_000 },
    parser => {
      const args = ['validate', FIXTURES, '--parser', parser, '--output', 'json']
      const [one, ...others] = ['1', '2', '4'].map(threads => call([...args, '--threads', threads]))
      expect(one).toMatchObject({ status: 1, out: expect.stringContaining('"check"') })
      for (const other of others) expect(other).toEqual(one)
    },
  )

  it.each([
    ['export', '--compact'],
    ['export', '--positions'],
    ['query', 'rules'],
    ['repair', '--json'],
  ])('%s %s gives the same from any number of threads', { timeout: 60_000 }, (...args) => {
    const [one, ...others] = ['1', '2', '4'].map(threads => call([...args, FIXTURES, '--threads', threads]))
    expect(one!.out.length).toBeGreaterThan(10_000)
    for (const other of others) expect(other).toEqual(one)
  })

  it.each([
    ['export', ['--compact'], 'read'],
    ['query', ['rules'], 'read'],
    ['repair', ['--json'], 'repair'],
    ['validate', ['--output', 'json'], 'check'],
  ])('%s loses only the file over which real threads die', { timeout: 60_000 }, (command, more, verb) => {
    const work = mkdtempSync(join(folder, 'deadly-'))
    for (let index = 0; index < 300; index++)
      writeFileSync(join(work, `${index}.md`), `# Page ${index}\n\n- Line ${index} must &amp; shall hold\n`)
    // What is loaded beforehand is so in every thread.
    const killer = `const { isMainThread, parentPort } = require('node:worker_threads')
      if (!isMainThread) parentPort.on('message', ({ paths }) => paths.includes('150.md') && process.exit(7))`
    writeFileSync(join(work, 'killer.cjs'), killer)
    const env = { ...process.env, NODE_OPTIONS: `--require ${join(work, 'killer.cjs')}` }
    const args = [CLI, command, ...more, '.']
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--threads', '2'], {
      cwd: work,
      env,
    })
    rmSync(join(work, '150.md'))
    const rest = spawnSync(process.execPath, [...args, '--threads', '1'], { cwd: work })
    expect(stderr.toString()).toContain(
      `handbook-kit: Cannot ${verb} 150.md: its thread died: it ended with code 7; try --threads 1\n`,
    )
    expect([status, stdout.toString()]).toEqual([2, rest.stdout.toString()])
  })

  it('loads a config that is a module in every thread', () => {
    const work = mkdtempSync(join(folder, 'config-'))
    const schema = `{ '~standard': { version: 1, vendor: 'x', validate: () => ({ issues: [{ message: 'never' }] }) } }`
    const config = `export default { preset: 'none', checks: { 'frontmatter-schema': ['error', { schema: ${schema} }] } }`
    writeFileSync(join(work, 'handbook.config.mjs'), config)
    for (const name of ['a', 'b']) writeFileSync(join(work, `${name}.md`), '---\na: 1\n---\n')
    const results = ['1', '2'].map(threads => {
      const args = [CLI, 'validate', '.', '--threads', threads]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: work })
      return [status, stdout.toString(), stderr.toString()]
    })
    expect(results[0]![0]).toBe(1)
    expect(results[0]![1]).toContain('b.md:1:1: error: Frontmatter: never')
    expect(results[1]).toEqual(results[0])
  })

  it.each(['validate', 'export', 'repair', 'query'])(
    'names what %s cannot read, and does the rest',
    command => {
      const work = mkdtempSync(join(folder, 'bad-'))
      for (const name of ['docs', 'docs/empty']) mkdirSync(join(work, name))
      writeFileSync(join(work, 'docs/good.md'), '# Good\n\n- Two approvals\n')
      writeFileSync(
        Buffer.concat([Buffer.from(join(work, 'docs/caf')), Buffer.from([0xe9]), Buffer.from('.md')]),
        'x',
      )
      symlinkSync('around.md', join(work, 'docs/loop.md'))
      symlinkSync('loop.md', join(work, 'docs/around.md'))
      symlinkSync('..', join(work, 'docs/up'))
      const what = command === 'query' ? ['rules'] : command === 'repair' ? ['--json'] : []
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [CLI, command, ...what, 'docs', 'docs/empty'],
        {
          cwd: work,
        },
      )
      const told = stderr
        .toString()
        .split('\n')
        .filter(line => line.startsWith('handbook-kit: '))
      expect(told.sort()).toEqual([
        'handbook-kit: Cannot read docs/around.md: its symbolic links lead in a circle; name the file itself',
        'handbook-kit: Cannot read docs/caf\uFFFD.md: its name is no valid UTF-8; rename it',
        'handbook-kit: Cannot read docs/empty: this is a folder without Markdown; name a Markdown file',
        'handbook-kit: Cannot read docs/loop.md: its symbolic links lead in a circle; name the file itself',
      ])
      expect(status).toBe(2)
      const isDone = {
        validate: stderr.includes('Nothing found in 1 file.'),
        repair: stdout.includes('docs/good.md'),
      }
      expect(isDone[command as 'validate'] ?? stdout.includes('Two approvals')).toBe(true)
    },
  )
})
