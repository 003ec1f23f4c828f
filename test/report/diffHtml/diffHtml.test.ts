import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffHtml } from '../../../src/report/diffHtml/diffHtml.ts'
import { COMPARED, compareFixture, compareTexts, expectedFile, saying } from '../../support/compare.ts'
import { hostileText } from '../../support/hostileText.ts'

/** All elements of the page; nothing else may be one. */
const TAG =
  /<\/?(?:a|article|bdi|body|button|code|del|details|div|h1|h2|h3|head|header|html|ins|kbd|li|link|main|meta|nav|ol|p|pre|script|section|span|style|summary|title)(?: [a-z-]+(?:="[^"<]*")?)*>|<!doctype html>/g

describe('diffHtml', () => {
  it.each(COMPARED)('shows the changes of %s', async name => {
    await expect(diffHtml(compareFixture(name).report)).toMatchFileSnapshot(expectedFile(name, 'page.html'))
  })

  it('lets nothing out of a handbook, whatever it says', () => {
    const plain = diffHtml(saying('').report)
    const count = (page: string, what: string) => page.split(what).length
    fc.assert(
      fc.property(hostileText, text => {
        const page = diffHtml(saying(text).report)
        const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
        expect(body.replace(TAG, '')).not.toContain('<')
        for (const tag of ['<script', '</script', '<style', '</style', '<meta', '<link'])
          expect(count(page, tag)).toBe(count(plain, tag))
        expect(page).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
      }),
    )
  })

  it('lets only its own style and script run, and fetches nothing', () => {
    const page = diffHtml(compareFixture('hostile').report)
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!
    for (const tag of ['style', 'script']) {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!
      const hash = createHash('sha256').update(inside).digest('base64')
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`)
    }
    expect(policy).toMatch(/^default-src 'none';/)
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:,")/)
  })

  it('has no command for a runner, whatever an approval says', () => {
    const { report } = compareFixture('hostile')
    const approval = {
      fingerprint: '0123456789abcdef',
      by: 'a\n::error::b',
      reason: '##[error]c\n ::warning::d',
    }
    const findings = report.review.findings.map(finding => ({ ...finding, approval }))
    const page = diffHtml({ ...report, review: { ...report.review, findings } })
    expect(page).not.toMatch(/^\s*::|##\[/m)
    expect(page).toContain('Approved by a&#10;::error::b')
  })

  it('says that nothing changed, without filters', () => {
    const page = diffHtml(compareTexts('- a', '- a').report)
    expect(page).toContain('Nothing changed for readers.')
    expect(page).not.toMatch(/<script>|data-filter=/)
  })
})
