import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { diffHtml } from '../../../src/report/diffHtml/diffHtml.ts'
import { CHROMIUM_PATH, inChromium, launchChromium } from '../../support/chromium.ts'
import { type Comparison, compareFixture, saying } from '../../support/compare.ts'
import { HOSTILE } from '../../support/hostileText.ts'

describe.skipIf(!CHROMIUM_PATH)(inChromium('the page of changes, in Chromium'), { timeout: 60_000 }, () => {
  let browser: Browser
  let page: Page
  /** What the page says, asks for or breaks at. */
  let noise: string[]

  const open = async ({ report }: Comparison, more: Parameters<Browser['newPage']>[0] = {}) => {
    page = await browser.newPage(more)
    noise = []
    page.on('console', message => noise.push(message.text()))
    page.on('pageerror', error => noise.push(String(error)))
    page.on('dialog', dialog => {
      noise.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', request => noise.push(request.url()))
    await page.setContent(diffHtml(report))
  }
  const visible = () => page.locator('.change:visible').count()
  const focused = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('.change')).indexOf(document.activeElement as Element),
    )

  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)
  afterEach(async () => {
    await page.close()
    // The empty icon is no request over the network.
    expect(noise.filter(text => text !== 'data:,')).toEqual([])
  })
  afterAll(() => browser?.close())

  it('filters by meaning, with the mouse and with keys', async () => {
    const compared = compareFixture('edited')
    const { breaking, notable, editorial } = compared.report.review.counts
    await open(compared)
    expect(await visible()).toBe(breaking + notable + editorial)
    await page.getByRole('button', { name: `${editorial} editorial` }).click()
    expect(await visible()).toBe(breaking + notable)
    expect(await page.getByRole('status').textContent()).toBe(
      `Showing ${breaking + notable} of ${breaking + notable + editorial}`,
    )
    await page.keyboard.press('2')
    expect(await visible()).toBe(breaking)
    expect(await page.getByRole('button', { name: `${notable} notable` }).getAttribute('aria-pressed')).toBe(
      'false',
    )
    // A chapter of which nothing is shown goes, and its link.
    expect(await page.getByRole('heading', { level: 2, name: 'FAQ' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'FAQ' }).count()).toBe(0)
    await page.keyboard.press('1')
    expect(await visible()).toBe(0)
    for (const key of ['1', '2', '3']) await page.keyboard.press(key)
    expect(await visible()).toBe(breaking + notable + editorial)
  })

  it('moves from change to change, past those that are hidden', async () => {
    const compared = compareFixture('edited')
    const meanings = compared.report.review.findings.map(({ meaning }) => meaning)
    expect(meanings.slice(0, 4)).toEqual(['breaking', 'breaking', 'editorial', 'notable'])
    await open(compared)
    for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
    expect(await focused()).toBe(2)
    // What is read is hidden: the next one is read.
    await page.keyboard.press('3')
    expect(await focused()).toBe(3)
    await page.keyboard.press('k')
    expect(await focused()).toBe(1)
    for (let press = 0; press < 5; press++) await page.keyboard.press('k')
    expect(await focused()).toBe(0)
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).toBe('solid')
  })

  it('leaves keys alone that are not its own, and all of them once they are turned off', async () => {
    await open(compareFixture('edited'))
    const all = await visible()
    await page.keyboard.press('Control+3')
    await page.keyboard.press('4')
    expect(await visible()).toBe(all)
    await page.getByRole('button', { name: 'Keys' }).click()
    await page.keyboard.press('3')
    await page.keyboard.press('j')
    expect([await visible(), await focused()]).toEqual([all, -1])
  })

  it.each(['light', 'dark'] as const)('has contrast enough in %s', async colorScheme => {
    await open(compareFixture('edited'), { colorScheme })
    const ratios = await page.evaluate(() => {
      const luminance = (color: string) => {
        const [red, green, blue] = color
          .match(/[\d.]+/g)!
          .map(Number)
          .map(part => {
            const share = part / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          }) as [number, number, number]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const ground = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)'
        const color = getComputedStyle(element).backgroundColor
        return color.endsWith(', 0)') ? ground(element.parentElement) : color
      }
      return Array.from(
        document.querySelectorAll('h1,h2,h3,p,ins,del,a,button,kbd,code,.meaning,.where,summary'),
      )
        .filter(element => element.checkVisibility() && element.textContent?.trim())
        .map(element => {
          const [one, other] = [getComputedStyle(element).color, ground(element)]
            .map(luminance)
            .sort((a, b) => b - a)
          return { element: element.outerHTML.slice(0, 80), ratio: (one! + 0.05) / (other! + 0.05) }
        })
    })
    expect(ratios.length).toBeGreaterThan(50)
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })

  it('fits a phone, also with a word that never ends', async () => {
    for (const compared of [
      compareFixture('edited'),
      saying('x'.repeat(500)),
      saying('https://a.example/'.repeat(40)),
    ]) {
      if (page && !page.isClosed()) await page.close()
      await open(compared, { viewport: { width: 360, height: 740 }, hasTouch: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })

  it('has landmarks, one heading of the first level, and a name for each control', async () => {
    await open(compareFixture('edited'))
    for (const role of ['banner', 'main', 'navigation'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('group', { name: 'Show changes that are' }).getByRole('button').count()).toBe(
      3,
    )
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the changes')
  })

  it('prints what is shown, without its controls', async () => {
    await open(compareFixture('edited'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await visible()).toBeGreaterThan(10)
  })

  it('shows hostile text as text, and runs nothing of it', async () => {
    await open(compareFixture('hostile'))
    const [scripts, title] = await page.evaluate(() => [
      document.scripts.length,
      document.querySelector('h2[dir]')!.textContent,
    ])
    expect(scripts).toBe(1)
    expect(title).toBe('</script> <!-- ]]>')
    for (const text of [HOSTILE.join(' '), HOSTILE.toReversed().join('')]) {
      await page.close()
      await open(saying(text))
      expect(await page.evaluate(() => document.scripts.length), text).toBe(1)
      expect(await page.locator('.change').count(), text).toBeGreaterThan(2)
    }
  })
})
