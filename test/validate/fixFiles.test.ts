import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/support/defineCheck.ts'
import type { Diagnostic } from '../../src/model/index.ts'
import type { Source } from '../../src/repair/sourceFile.ts'
import { applyRuns } from '../../src/text/applyRuns.ts'
import { applyFixes } from '../../src/validate/applyFixes.ts'
import type { Config } from '../../src/validate/config.ts'
import { fixFiles } from '../../src/validate/fixFiles.ts'
import { validateFiles } from '../../src/validate/validateFiles.ts'

const swap = (id: string, from: string, to: string) =>
  defineCheck({
    id,
    about: 'A text is another.',
    *run({ source, at }) {
      const start = source.indexOf(from)
      if (start < 0) return
      const end = start + from.length
      yield { message: from, position: at(start, end), fix: [{ start, end, text: to }] }
    },
  })

function fix(sources: Source[], config: Config) {
  const validate = (given: Source[]) => validateFiles(given, { preset: 'none', ...config })
  return fixFiles(validate(sources), validate)
}

describe('fixFiles', () => {
  it('goes on until nothing changes, and joins the edits of all rounds', () => {
    const { files, fighting, validation } = fix(['one a, three'], {
      customChecks: [swap('a', 'a', 'bb'), swap('b', 'bb', 'ccc'), swap('c', 'one', '1')],
    })
    expect(fighting).toEqual([])
    expect(files[0]).toMatchObject({ path: '-', before: 'one a, three', text: '1 ccc, three', count: 3 })
    expect(
      applyRuns(
        files[0]!.before,
        files[0]!.edits.map(({ text, ...edit }) => ({ ...edit, after: text })),
      ),
    ).toBe(files[0]!.text)
    expect(validation.files[0]!.diagnostics).toEqual([])
  })

  it('stops after ten rounds, and names the checks that fight', () => {
    const { fighting } = fix(['a'], {
      customChecks: [swap('to-b', 'a', 'b'), swap('to-a', 'b', 'a'), swap('c', 'z', 'y')],
    })
    expect(fighting).toEqual(['to-a', 'to-b'])
  })

  it('leaves files alone that need nothing', () => {
    const { files } = fix(
      [
        { path: 'x.md', value: 'clean\n' },
        { path: 'y.md', value: 'x &amp; y\n' },
      ],
      {
        checks: { 'no-entity': 'warning' },
      },
    )
    expect(files.map(({ path, text, count }) => ({ path, text, count }))).toEqual([
      { path: 'x.md', text: 'clean\n', count: 0 },
      { path: 'y.md', text: 'x & y\n', count: 1 },
    ])
  })

  it('counts bytes that become UTF-8, though their text stays', () => {
    const { files } = fix([{ path: 'x.md', value: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a) }], {
      checks: { 'no-invalid-bytes': 'error' },
    })
    expect(files[0]).toMatchObject({ text: 'café\n', count: 1 })
  })
})

describe('applyFixes', () => {
  const diagnostic = (...fix: [number, number, string][]) =>
    ({ fix: fix.map(([start, end, text]) => ({ start, end, text })) }) as unknown as Diagnostic
  const text = (...all: Diagnostic[]) => applyFixes('abcdef', all).text

  it('does the first of two that overlap, and fixes of many edits all or not at all', () => {
    expect(text(diagnostic([0, 2, 'X']), diagnostic([1, 3, 'Y']))).toBe('Xcdef')
    expect(text(diagnostic([0, 1, 'X'], [4, 5, 'X']), diagnostic([4, 6, 'Y']))).toBe('XbcdXf')
    expect(text(diagnostic([2, 3, 'Y']), diagnostic([0, 1, 'X'], [2, 3, 'X']))).toBe('XbXdef')
  })

  it('lets edits meet', () => {
    expect(text(diagnostic([0, 2, 'X']), diagnostic([2, 4, 'Y']), diagnostic([4, 4, '|']))).toBe('XY|ef')
  })

  it('inserts in one place once, and not into what is replaced', () => {
    expect(text(diagnostic([3, 3, '1']), diagnostic([3, 3, '2']))).toBe('abc1def')
    expect(text(diagnostic([1, 5, 'X']), diagnostic([3, 3, '2']))).toBe('aXf')
    expect(text(diagnostic([3, 3, '2']), diagnostic([2, 5, 'X']))).toBe('abXf')
  })

  it('leaves edits outside of the text alone', () => {
    expect(text(diagnostic([4, 9, 'X']), diagnostic([3, 2, 'X']), diagnostic([-1, 2, 'X']))).toBe('abcdef')
  })
})
