import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as checks from '../src/checks/index.ts'
import { policy } from '../src/review/index.ts'

const ROOT = join(import.meta.dirname, '..')

interface Example {
  lang: string
  code: string
  /** The block of text behind it, if there is one. */
  output: string | null
}

const blocks = [
  ...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
].map(([, lang, code]) => ({ lang: lang!, code: code! }))
const examples = blocks.flatMap(({ lang, code }, index): Example[] => {
  const next = blocks[index + 1]
  return lang === 'js' || lang === 'sh'
    ? [{ lang, code, output: next?.lang === 'text' ? next.code : null }]
    : []
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kit-readme-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/handbook-kit'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
const tableUnder = (heading: string) => {
  const lines = readme.slice(readme.indexOf(heading)).split('\n')
  const start = lines.findIndex(line => line.startsWith('|'))
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map(cellsOf)
}

describe('the tables of the README', () => {
  it('name every check, as the folder of checks has it', () => {
    const rows = Object.values(checks)
      .map(({ id, severity, presets, about }) => [`\`${id}\``, severity, presets.join(', ') || 'off', about])
      .sort(([a], [b]) => (a! < b! ? -1 : 1))
    expect(tableUnder('### The checks')).toEqual(rows)
  })

  it('name every row of the policy', () => {
    const rows = tableUnder('What a change means').flatMap(([ids, , meaning]) =>
      ids!.split(', ').map(id => [id.replaceAll('`', ''), meaning]),
    )
    expect(rows.sort()).toEqual(policy.map(({ id, meaning }) => [id, meaning]).sort())
  })
})

describe('the README', () => {
  it('begins with the two commands', () => {
    expect(examples.slice(0, 2).map(({ code }) => code)).toEqual([
      'npm ci && npx handbook-kit export fixtures/engineering-handbook.md\n',
      'npm ci && npm test\n',
    ])
  })

  it.each(examples.filter(({ lang }) => lang === 'js'))('example of code %#', ({ code, output }) => {
    writeFileSync(join(folder, 'example.mjs'), code)
    const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder })
    expect([stdout.toString(), stderr.toString()]).toEqual([output ?? '', ''])
  })

  const commands = examples.filter(({ lang, code }) => lang === 'sh' && code.includes('npx handbook-kit'))
  it.each(commands)('command $code', ({ code, output }) => {
    const cli = `"${process.execPath}" "${join(ROOT, 'dist/cli.cjs')}"`
    const { stdout, status } = spawnSync(
      'bash',
      ['-c', code.replace('npm ci && ', '').replaceAll('npx handbook-kit', cli)],
      { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } },
    )
    if (output !== null) expect(stdout.toString()).toBe(output)
    else expect([status, stdout.length > 0]).toEqual([0, true])
  })
})
