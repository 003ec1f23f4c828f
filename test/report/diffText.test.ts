import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { parseFiles } from '../../src/parse/parseFiles.ts'
import { diffText } from '../../src/report/diffText.ts'
import { approvalFor, approve, review } from '../../src/review/index.ts'
import { COMPARED, compareFixture, compareTexts, expectedFile, saying } from '../support/compare.ts'
import { hostileText } from '../support/hostileText.ts'

describe('diffText', () => {
  it.each(COMPARED)('tells the changes of %s by chapter', async name => {
    const text = diffText(compareFixture(name).report.review, null)
    await expect(text).toMatchFileSnapshot(expectedFile(name, 'text.txt'))
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  it('colours words instead of marking them', () => {
    const { review } = compareTexts('- Wait 2 days', '- Wait 3 days').report
    const text = diffText(review, (style, text) => `<${style}>${text}</${style}>`)
    expect(text).toContain('  <breaking>breaking</breaking> rule edited')
    expect(text).toContain('    Wait <removed>2</removed><added>3</added> days\n')
    expect(text).not.toMatch(/\[-|\{\+/)
  })

  it('says that nothing changed', () => {
    expect(diffText(compareTexts('- a', '-  a\n').report.review, null)).toBe('Nothing changed for readers\n')
  })

  it('tells two sections that change places and an edit in one as a move and an edit', () => {
    const [a, b] = ['# Alpha\n\n- Wait 2 days\n- Be kind\n\n', '# Beta\n\n- Ask first\n\n']
    const text = diffText(compareTexts(a + b, b + a.replace('kind', 'very kind')).report.review, null)
    expect(text).toMatch(/^1 notable, 1 editorial\n/)
    expect(text).toMatch(/ {2}notable chapter moved .*\n {4}Beta\n {4}moved from: another place\n/)
    expect(text).toContain('    Be {+very +}kind\n')
  })

  it('names the earlier file of a chapter that kept its place', () => {
    const files = (name: string) =>
      parseFiles(['a.md', name, 'z.md'].map(path => ({ path, value: `# Of ${path[0]}\n\n- Be kind\n` })))
    const text = diffText(review(files('c.md'), files('cc.md')), null)
    expect(text).toMatch(/ {2}notable chapter moved · cc.md:1\n {4}Of c\n {4}moved from: c.md\n/)
  })

  it('joins what was only wrapped anew', () => {
    const paragraphs = (space: string, line: string) =>
      `# A\n\n${Array.from({ length: 3 }, (_, index) => `Paragraph${space}${index} of many`).join('\n\n')}\n\n- ${line}\n`
    const text = diffText(
      compareTexts(paragraphs(' ', 'Be kind'), paragraphs('\n', 'Be very kind')).report.review,
      null,
    )
    expect(text).toMatch(/^4 editorial\n/)
    expect(text).toContain(
      '  editorial 3 entries reformatted · handbook.md:3 to 9\n    The words stay; only their markup changed. (reformatted)\n  editorial rule 1.1 edited',
    )
  })

  it('names no lines of what it joins where there are none', () => {
    const handbook = (space: string) => {
      const sections = ['Rules 1', 'Rules 2'].map(title => `### ${title}\n\nSome${space}words\n\n`)
      const model = parse(`# A\n\n## B\n\n${sections.join('')}`)
      const json = JSON.stringify(model, (key, value) => (key === 'position' ? undefined : value))
      return JSON.parse(json) as typeof model
    }
    const text = diffText(review(handbook(' '), handbook('\n')), null)
    expect(text).toContain('  editorial 2 entries reformatted\n    The words stay')
  })

  it('says who approved what and why', () => {
    const { review } = compareTexts('- Wait 2 days', '- Wait 3 days').report
    const approval = { ...approvalFor(review.findings[0]!), by: 'Ada', reason: 'agreed' }
    const text = diffText(approve(review, [approval]), null)
    expect(text).toMatch(/^1 breaking \(approved\)\n/)
    expect(text).toContain('    Approved by Ada: agreed\n')
  })

  it('lets no control character and no workflow command out of a handbook', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const lines = diffText(saying(text).report.review, null).split('\n')
        for (const line of lines)
          expect(line).not.toMatch(/^\s*::|##\[|[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
      }),
    )
  })

  it('shows of a long text what is near its changes', () => {
    const words = Array.from({ length: 2000 }, (_, at) => `word${at}`)
    const [before, after] = [words.join(' '), words.with(1000, 'another').join(' ')]
    const text = diffText(compareTexts(`- ${before}`, `- ${after}`).report.review, null)
    expect(text).toContain('word999 [-word1000-]{+another+} word1001')
    expect(text.length).toBeLessThan(1000)
  })
})
