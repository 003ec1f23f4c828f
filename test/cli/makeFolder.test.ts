import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder } from '../../src/cli/makeFolder.ts'

const home = mkdtempSync(join(tmpdir(), 'handbook-kit-folder-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('makes a folder with those above it, and leaves one that is there', () => {
  makeFolder(join(home, 'a/b/c'))
  makeFolder(join(home, 'a/b'))
  expect(existsSync(join(home, 'a/b/c'))).toBe(true)
})

it('throws where a file is in the way', () => {
  writeFileSync(join(home, 'file'), '')
  expect(() => makeFolder(join(home, 'file/x'))).toThrow(/ENOTDIR/)
})

it.skipIf(!existsSync('/proc/self'))('throws where no folder can be made', () => {
  expect(() => makeFolder('/proc/x/y')).toThrow(/ENOENT/)
})
