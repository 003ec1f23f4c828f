import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const ruleOf = (markdown: string) => parse(`# A\n\n- ${markdown}\n`).chapters[0]!.rules[0]!

describe('explicitId', () => {
  it.each([
    ['Lock doors {#doors}', 'doors', 'Lock doors'],
    ['Lock **doors {#doors}**', 'doors', 'Lock doors'],
    ['Lock `doors` {: #doors .safe}', 'doors', 'Lock doors'],
    ['Lock doors {.safe level=2 #doors}', 'doors', 'Lock doors'],
    ['Lock doors {#doors} <!-- note -->', 'doors', 'Lock doors'],
    ['<!-- id: zed --> Must lock in 5h', 'zed', 'Must lock in 5h'],
    ['Lock <a id="doors"></a> doors', 'doors', 'Lock doors'],
  ])('%j gives an id', (markdown, id, text) => {
    expect(ruleOf(markdown)).toMatchObject({ id, text })
  })

  it.each([
    ['Give ids with `{#id}`', 'Give ids with {#id}'],
    ['Write \\{#id}', 'Write {#id}'],
    ['Write &#123;#id&#125;', 'Write {#id}'],
  ])('%j shows how to write one', (markdown, text) => {
    const rule = ruleOf(markdown)
    expect(rule.text).toBe(text)
    expect(rule.id).not.toBe('id')
    expect(parse(`# ${markdown}\n\nText\n\n# B\n`).chapters[0]!.title).toBe(text)
  })

  it.each([
    ['Set {a} and {.b}', 'Set {a} and {.b}'],
    ['Close with {-}', 'Close with {-}'],
  ])('%j has no attributes but in a heading', (markdown, text) => {
    expect(ruleOf(markdown).text).toBe(text)
    const title = parse(`# ${markdown}\n\nText\n\n# B\n`).chapters[0]!.title
    expect(title).toBe(text.replace(/ \S+$/, ''))
  })

  it.each([
    ['[R-1] Lock\n- [R-2] Look', 'R-1 R-2'],
    ['[R-1]: Lock it\n- Look', 'R-1 a/look'],
    ['**[R-1]** Lock\n- [S-2] Look', 'a/r-1-lock a/s-2-look'],
    ['[UTF-8] Save\n- [UTF-16] Load', 'a/utf-8-save a/utf-16-load'],
    ['[JIRA-1] Save\n- [JIRA-2] Load', 'a/jira-1-save a/jira-2-load'],
    ['[RS-232] Plug in\n- Load', 'a/rs-232-plug-in a/load'],
  ])('%j: labels in brackets are ids beside others of their series', (markdown, ids) => {
    const [chapter] = parse(`# A\n\n- ${markdown}\n`).chapters
    expect(chapter!.rules.map(({ id }) => id).join(' ')).toBe(ids)
  })

  it('looks once at white space however long', () => {
    const spaces = ' '.repeat(200_000)
    expect(ruleOf(`a${spaces}}x {.a}`).text).toBe('a }x {.a}')
    expect(parse(`# X${spaces}x {.a}\n\nText\n\n# B\n`).chapters[0]!.title).toBe('X x')
  })

  it.each([
    ['<!-- id: zed --> Must x in 5h', 'Must x in 5h'],
    ['<div>Must x in 5h</div>', 'Must x in 5h'],
    ['<p>Must x in 5h', 'Must x in 5h'],
    ['<details><summary>Must x</summary>in 5h</details>', 'Must x in 5h'],
  ])('%j is read as what it shows', (markdown, text) => {
    expect(ruleOf(markdown)).toMatchObject({ text, level: 'must', quantities: [{ text: '5h' }] })
  })
})
