import { describe, expect, it } from 'vitest'
import { changesByChapter } from '../../src/report/changesByChapter.ts'
import { compareTexts } from '../support/compare.ts'

const titles = (before: string, after: string) =>
  changesByChapter(compareTexts(before, after).report.review.findings).map(({ title, changes }) => [
    title,
    ...changes.map(({ what }) => what),
  ])

describe('changesByChapter', () => {
  it('tells what was removed from a renamed chapter under its later title', () => {
    const rules = '- The first rule\n- The second rule\n'
    expect(titles(`# First\n\n${rules}- Gone\n\n# B\n\n- b\n`, `# New\n\n${rules}\n# B\n\n- b\n`)).toEqual([
      ['New', 'chapter renamed', 'rule 1.3 removed'],
    ])
  })

  it('names the frontmatter and what stands before the chapters', () => {
    expect(
      titles(
        '---\na: 1\n---\n\nHello\n\n# A\n\n- a\n\n# B\n',
        '---\na: 2\n---\n\nBye now\n\n# A\n\n- a\n\n# B\n',
      ),
    ).toEqual([
      ['Frontmatter', 'frontmatter edited'],
      ['Before the first chapter', 'paragraph removed', 'paragraph added'],
    ])
  })
})
