import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import handbookKit from '../src/remark.ts'
import type { ValidateOptions } from '../src/validate/validate.ts'

const ROOT = join(import.meta.dirname, '..')
const REMARK = join(ROOT, 'node_modules/remark-cli/cli.js')
/** As `npm test` builds it. */
const BUILT = join(ROOT, 'dist/remark.js')

function messages(value: string | Uint8Array, options?: ValidateOptions) {
  const plugin = handbookKit as Plugin<[ValidateOptions?]>
  const file = new VFile({ path: 'docs/a.md', value: value as string })
  const processor = unified()
    .use(remarkParse)
    .use(plugin, options ?? {})
  processor.runSync(processor.parse(file), file)
  return file.messages
}

describe('the plugin for remark', () => {
  it('reports what validate finds, with what is expected instead', () => {
    expect(messages('# A\n\nx &amp; y [b](#A)')).toMatchObject([
      {
        source: 'handbook-kit',
        ruleId: 'no-entity',
        fatal: false,
        line: 3,
        column: 3,
        actual: '&amp;',
        expected: ['&'],
      },
      { ruleId: 'link-target', fatal: true, actual: '[b](#A)', expected: ['[b](#a)'] },
      { ruleId: 'final-newline', fatal: false, actual: '', expected: ['\n'] },
    ])
  })

  it('offers no fix that reaches beyond its place', () => {
    const [message] = messages('# A\r\n\nb\r\n\nc\nd\n')
    expect(message?.ruleId).toBe('consistent-line-ending')
    expect(message?.expected).toBeUndefined()
  })

  it('takes options and bytes', () => {
    const bytes = new TextEncoder().encode('# A\n\nx &amp; y\n')
    expect(messages(bytes, { checks: { 'no-entity': 'info' } })).toMatchObject([
      { fatal: undefined, line: 3 },
    ])
    expect(messages(bytes, { preset: 'none' })).toEqual([])
  })
})

describe('in remark-cli', () => {
  it('shows the findings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-kit-remark-'))
    try {
      writeFileSync(join(folder, 'a.md'), '# Alpha\n\nx &amp; y [b](#alpa)\n')
      const { status, stderr } = spawnSync(
        process.execPath,
        [REMARK, 'a.md', '--no-color', '--no-config', '--no-stdout', '--use', BUILT],
        { cwd: folder, encoding: 'utf8' },
      )
      expect(stderr).toContain('no-entity')
      expect(stderr).toMatch(
        /3:11-3:21\s+error\s+There is no “#alpa” in this file; did you mean #alpha\?\s+link-target handbook-kit/,
      )
      expect(status).toBe(1)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
