import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffGithub } from '../../src/report/diffGithub.ts'
import {
  COMPARED,
  type Comparison,
  compareFixture,
  compareTexts,
  expectedFile,
  saying,
} from '../support/compare.ts'
import { hostileText } from '../support/hostileText.ts'

const github = ({ report, before, after }: Comparison) => diffGithub(report.review, before, after)

describe('diffGithub', () => {
  it.each(COMPARED)('annotates the changes of %s', async name => {
    await expect(github(compareFixture(name))).toMatchFileSnapshot(expectedFile(name, 'github.txt'))
  })

  it('gives one command for each change and one for the sum, whatever the text is', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const compared = saying(text)
        const lines = github(compared).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(compared.report.review.findings.length + 1)
        for (const line of lines) {
          expect(line).toMatch(/^::(?:error|warning|notice) (?:file=handbook\.md,line=\d+,)?title=[^:,]*::/)
          expect(line).not.toMatch(/##\[|[\0-\x08\x0b-\x1f\x7f-\x9f]/)
        }
      }),
    )
  })

  it('puts the gravest first, as only ten of a level are shown', () => {
    const { report, before, after } = compareFixture('edited')
    const levels = diffGithub(report.review, before, after).match(/^::\w+/gm)!
    expect(levels.join('')).toMatch(/^(?:::error)+(?:::warning)+(?:::notice)+$/)
  })

  it('gives no place where the versions have none', () => {
    const bare = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)))
    const { before, after, report } = compareTexts('- a\n- b', '- a')
    const findings = report.review.findings.map(({ change, ...rest }) => ({
      ...rest,
      change: { ...change, before: { ...change.before!, position: null } },
    }))
    const text = diffGithub({ ...report.review, findings }, bare(before), bare(after))
    expect(text).toMatch(/^::error title=breaking%3A rule removed::/)
  })
})
