import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, validate } from '../src/index.ts'
import { FIXTURES } from './support/fixtures.ts'

const ROOT = join(import.meta.dirname, '..')
let folder: string
let tarball: string

/** Packs the project as it is built, and installs it where nothing else is. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kit-package-'))
  // The test command has built it; building it again would pull the files from under the tests beside this one.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: ROOT,
  })
  tarball = join(folder, JSON.parse(packed.toString())[0].filename)
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
    cwd: folder,
    stdio: 'pipe',
  })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (file: string, code: string) => {
  writeFileSync(join(folder, file), code)
  return execFileSync(process.execPath, [file], { cwd: folder, maxBuffer: 1e9 }).toString().trim()
}

describe('the packed tarball', () => {
  it('holds what is used and nothing else', () => {
    const files = execFileSync('tar', ['-tzf', tarball]).toString().trim().split('\n')
    expect(
      files.every(file =>
        /^package\/(?:dist\/[\w.-]+\.(?:c?js|d\.ts|json)|package\.json|README\.md|LICENSE)$/.test(file),
      ),
      files.join(' '),
    ).toBe(true)
  })

  it.each([
    ['remark', 'attentionSequence'],
    ['yaml', 'BLOCK_AS_IMPLICIT_KEY'],
    ['he', 'CounterClockwiseContourIntegral'],
  ])('reads %s in a bundle of its own, where it is needed', (name, word) => {
    const bundle = (file: string) =>
      readFileSync(join(folder, 'node_modules/handbook-kit/dist', `${file}.cjs`), 'utf8')
    expect(bundle(name)).toContain(word)
    for (const starting of ['export', 'validate', 'main']) expect(bundle(starting)).not.toContain(word)
  })

  it('runs by its name', () => {
    const seed = join(FIXTURES, 'engineering-handbook.md')
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'handbook-kit', 'export', seed], {
      cwd: folder,
    })
    expect([status, stderr.toString().replace(/^npm warn.*\n/gm, '')]).toEqual([0, ''])
    expect(JSON.parse(stdout.toString()).title).toBe('Engineering Handbook')
  })

  it('has the file of its threads', () => {
    const [one, two] = ['1', '2'].map(threads => {
      const args = ['--no-install', 'handbook-kit', 'validate', FIXTURES, '--threads', threads]
      const { status, stdout } = spawnSync('npx', args, { cwd: folder, maxBuffer: 1e8 })
      return [status, stdout.toString()]
    })
    expect(one![0]).toBe(1)
    expect(two).toEqual(one)
  })

  it('reads and checks every fixture as the sources do', { timeout: 120_000 }, () => {
    // Bundles are made of rewritten sources.
    const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.md'))
      .map(file => ({ path: file, value: readFileSync(join(FIXTURES, file), 'utf8') }))
    writeFileSync(join(folder, 'fixtures.json'), JSON.stringify(files))
    const code = `import { readFileSync } from 'node:fs'
import { parse, validate } from 'handbook-kit'
const files = JSON.parse(readFileSync('fixtures.json', 'utf8'))
console.log(JSON.stringify(files.map(file => [parse(file), validate(file)])))`
    const found = JSON.parse(node('e.mjs', code))
    for (const [index, file] of files.entries())
      expect([file.path, found[index]]).toEqual([file.path, [parse(file), validate(file)]])
  })

  const CALL = "parse('# Chapter 1: A\\n\\n- b\\n').chapters[0].rules[0].number"

  it('is imported by an ES module', () => {
    expect(node('a.mjs', `import { parse } from 'handbook-kit'\nconsole.log(${CALL})`)).toBe('1.1')
  })

  it('is required by CommonJS', () => {
    expect(node('b.cjs', `const { parse } = require('handbook-kit')\nconsole.log(${CALL})`)).toBe('1.1')
  })

  it('gives its schema and its package.json', () => {
    expect(
      node(
        'c.cjs',
        "console.log(require('handbook-kit/schema.json').title, require('handbook-kit/package.json').name)",
      ),
    ).toBe('Handbook handbook-kit')
  })

  it('has types that TypeScript takes', () => {
    const code = `import { parse, type Handbook, type Rule } from 'handbook-kit'\nconst handbook: Handbook = parse('x', { chapterDepth: 1 })\nconst rules: Rule[] = handbook.chapters.flatMap(chapter => chapter.rules)\nconst line: number | undefined = rules[0]?.position.start.line\n// @ts-expect-error A title is no number.\nconst wrong: number = handbook.title\nexport { line, wrong }\n`
    writeFileSync(join(folder, 'd.mts'), code)
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const args = [tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'd.mts']
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder })
    expect([status, stdout.toString()]).toEqual([0, ''])
  })

  it('asks for nothing that only Node has', () => {
    expect(readFileSync(join(folder, 'node_modules/handbook-kit/dist/index.js'), 'utf8')).not.toMatch(
      /from ["'](?:node:|fs|path|process)/,
    )
  })
})
