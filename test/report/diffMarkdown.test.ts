import fc from 'fast-check'
import type { Html, Text } from 'mdast'
import { describe, expect, it } from 'vitest'
import { remark } from '../../src/markdown/remark.ts'
import { walk } from '../../src/markdown/walk.ts'
import { diffMarkdown } from '../../src/report/diffMarkdown.ts'
import { COMPARED, compareFixture, compareTexts, expectedFile, saying } from '../support/compare.ts'
import { hostileText } from '../support/hostileText.ts'

/** All the markup that the comment itself has. */
const OWN = /^(?:<\/?(?:details|summary|b|br|code|del|ins|sub)>|\s)+$/
const TYPES = ['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'html', 'inlineCode']

/** The HTML without what an own tag holds. */
const tagsOf = (html: string) => html.replace(/(<summary><b>)[^<]*(<\/b>)[^<]*/g, '$1$2')

describe('diffMarkdown', () => {
  it.each(COMPARED)('tells the changes of %s for a pull request', async name => {
    await expect(diffMarkdown(compareFixture(name).report)).toMatchFileSnapshot(
      expectedFile(name, 'comment.txt'),
    )
  })

  it('lets nothing out of a handbook: no markup, no mention, no link, no command', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const comment = diffMarkdown(saying(text).report)
        walk(remark(comment), node => {
          expect(TYPES).toContain(node.type)
          if (node.type === 'html') expect(tagsOf((node as Html).value)).toMatch(OWN)
          if (node.type === 'text')
            expect((node as Text).value).not.toMatch(/[@#][\p{L}\p{N}_-]|:\/\/|GH-\d/u)
        })
        expect(comment).not.toMatch(/^\s*::|##\[/m)
        expect(comment).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
      }),
    )
  })

  it('fits a comment, leaves out the least grave, and says how many', () => {
    const rules = (days: number, word: string) =>
      Array.from(
        { length: 1500 },
        (_, at) =>
          `- Rule ${at} of the ${word} & <the> long text that takes place; wait ${at < 100 ? days : 9} days`,
      ).join('\n')
    const { report } = compareTexts(`# A\n\n${rules(2, 'big')}`, `# A\n\n${rules(3, 'large')}`)
    expect(report.review.counts).toMatchObject({ breaking: 100, editorial: 1400 })
    const comment = diffMarkdown(report)
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.length).toBeGreaterThan(40_000)
    expect(comment.match(/^- 🔴 breaking .*<br>/gm)).toHaveLength(100)
    const [, left] = /\n(\d+) of 1500 changes are left out here \(\d+ editorial\)/.exec(comment)!
    expect(Number(left) + comment.match(/^- .*<br>/gm)!.length).toBe(1500)
  })

  it('fits a comment, also with changes that are too long', () => {
    const { report } = saying('<a> & '.repeat(20_000))
    expect(diffMarkdown(report).length).toBeLessThan(65_536)
    expect(diffMarkdown(report)).toContain('breaking **rule 1.1 edited**')
  })

  it('says that nothing changed', () => {
    expect(diffMarkdown(compareTexts('- a', '- a').report)).toBe(
      '### Handbook: Nothing changed for readers\n\n<code>main:handbook.md</code> → <code>handbook.md</code>\n',
    )
  })
})
