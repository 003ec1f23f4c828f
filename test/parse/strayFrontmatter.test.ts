import { expect, test } from 'vitest'
import { strayFrontmatter } from '../../src/parse/strayFrontmatter.ts'

test.each([
  '\n---\ntitle: Kit\n---\n',
  '\r\n \t\r\n---\r\ntitle: Kit\r\ntags:\r\n  - a\r\n- b\r\n# c\r\nempty:\r\n---\r\n\r\n# Kit\r\n',
  '\ufeff\n---\ntitle: Kit\n---',
])('in %j', source => {
  const found = strayFrontmatter(source)
  expect(found && source.slice(found.start, found.end)).toMatch(/^---\r?\ntitle: Kit\r?\n.*---$/s)
  expect(found && `---${found.yaml}---`).toBe(source.slice(found!.start, found!.end))
})

test.each([
  '---\ntitle: Kit\n---\n',
  '\ntitle: Kit\n---\n',
  '\n---\nNote: read this first\n---\n',
  '\n---\nA word on titles:\n---\n',
  '\n---\nowner: Dev Infra\n\nAll of this is text.\n\n---\n',
  '\n---\nowner: Dev Infra\nand this is text\n---\n',
  '\n---\nowner: Dev Infra\n',
  '\n ---\ntitle: Kit\n---\n',
])('not in %j', source => {
  expect(strayFrontmatter(source)).toBeNull()
})

test('is only looked for in so many lines, so that no long text is looked through', () => {
  const lines = (count: number) => `\n---\n${'a: b\n'.repeat(count)}---\n`
  expect(strayFrontmatter(lines(199))).not.toBeNull()
  expect(strayFrontmatter(lines(200))).toBeNull()
})
