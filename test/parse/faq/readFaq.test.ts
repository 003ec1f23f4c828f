import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { assertEntries } from '../../support/assertEntries.ts'
import { fixturesIn } from '../../support/fixtures.ts'

describe('questions', () => {
  it.each(fixturesIn('faq'))('$name', assertEntries)

  it('leaves what stands beside the questions in the section', () => {
    const source =
      '# Handbook\n\n## FAQ\n\nRead this.\n\n- Q: Why? A: So.\n- Be kind.\n\n### When?\n\nNow.\n\n<!-- end -->\n\n### See also\n\n- [x](y)\n'
    const [faq] = parse(source).chapters
    expect(faq).toMatchObject({
      kind: 'faq',
      blocks: [{ text: 'Read this.' }],
      rules: [{ text: 'Be kind.' }],
      comments: [{ text: 'end' }],
    })
    expect(faq!.sections.map(({ title, kind }) => [title, kind])).toEqual([['See also', 'rules']])
  })

  it('reads a file by its name, with groups as its chapters', () => {
    const value = '### Who?\n\nWe.\n\n## Money\n\n### When?\n\nMonthly.\n\n### I lost it\n\nOh.\n'
    const { preamble, chapters, faq } = parse({ path: 'docs/key-faq.md', value })
    expect(faq.map(({ question, section }) => [question, section])).toEqual([
      ['Who?', 'preamble'],
      ['When?', 'money'],
      ['I lost it', 'money'],
    ])
    expect([preamble?.kind, ...chapters.map(({ kind }) => kind)]).toEqual(['faq', 'faq'])
    expect(parse({ path: 'docs/key.md', value }).faq).toEqual([])
    expect(parse({ path: 'docs/faq.md', value: '# Who?\n\nWe.\n' }).faq).toHaveLength(1)
    const titled = '# The crew asks\n\n## Controls\n\n- Tiller: steer\n\n## Who steers?\n\nThe mate.\n'
    expect(parse({ path: 'docs/FAQ.md', value: titled }).faq).toMatchObject([{ question: 'Who steers?' }])
    expect(parse({ path: 'docs/questions.md', value: titled }).faq).toEqual([])
  })

  it('takes an answer that asks first for one', () => {
    const text =
      '## Support questions\n\n**How do I reset it?** Tried the button? Then call.\n\n**How do I log in?** By key.\n'
    expect(parse(text).faq).toHaveLength(2)
  })

  it('leaves what does not ask to the question before it, where those below another are read', () => {
    const below =
      '### What if it leaks?\n\nPump.\n\n#### Example\n\nSee.\n\n#### Who pumps?\n\nBob.\n\n#### Why do I?\n\nYou do.\n'
    expect(parse(`## FAQ\n\n${below}`).faq.map(({ question, answer }) => [question, answer])).toEqual([
      ['What if it leaks?', 'Pump. Example See.'],
      ['Who pumps?', 'Bob.'],
      ['Why do I?', 'You do.'],
    ])
  })

  it('reads a file of a FAQ with one question per file, or with the questions of a topic', () => {
    const read = (path: string, value: string) =>
      parse({ path, value }).faq.map(({ question, answer }) => [question, answer])
    const written = '---\ntitle: Who paints?\n---\n\nThe crew.\n\n## When\n\nAt night.\n'
    expect(read('docs/faq/paint.md', written)).toEqual([['Who paints?', 'The crew. When At night.']])
    expect(read('docs/billing-faqs/paint.md', '# Who paints?\n\nThe crew.\n')).toEqual([
      ['Who paints?', 'The crew.'],
    ])
    expect(read('docs/faq/paint.md', '# Paint\n\n## Who paints?\n\nWe.\n\n## Tins\n\nTwo.\n')).toEqual([
      ['Who paints?', 'We.'],
    ])
    expect(read('docs/faq/paint.md', '# Paint\n\nThe crew.\n')).toEqual([])
    expect(read('docs/faq/paint.md', '# Any questions?\n\nAsk.\n')).toEqual([])
    expect(read('docs/ships/paint.md', written)).toEqual([])
  })

  it('reads what the frontmatter calls the question of a file', () => {
    const value = '---\nquestion: May I moor here\ntitle: Mooring\n---\n\nYes.\n'
    const read = (path: string) => parse({ path, value }).faq.map(({ question }) => question)
    expect(read('docs/faq/mooring.md')).toEqual(['May I moor here'])
    expect(read('docs/ships/mooring.md')).toEqual([])
  })

  it('reads chapters that ask and answer with their marks, whatever the file is called', () => {
    const source =
      '# Harbour\n\n## Q: When?\n\nA: Now.\n\n## Crane\n\nIt lifts.\n\n## Q: Who?\n\n![Us](us.png)\n\nA: We.\n'
    const { faq, chapters } = parse(source)
    expect(faq.map(({ question }) => question)).toEqual(['When?', 'Who?'])
    expect(chapters.map(({ title }) => title)).toEqual(['Crane'])
    expect(parse(source.replace('Q: Who', 'Who')).faq).toEqual([])
    expect(parse(source.replaceAll('A: ', '')).faq).toEqual([])
  })

  it('stays linear and throws on nothing however the text is made', () => {
    const texts = ['## FAQ\n\n', '# Glossary\n\n'].flatMap(title => [
      title + '- Q: x?\n'.repeat(300),
      `${title}${'?'.repeat(3000)}\n`,
      `${title}**${'a '.repeat(3000)}**: x\n`,
      title + '<dt>a<dd>b\n'.repeat(300),
      title + '<details>\n\n'.repeat(100),
      `${title}| a | b |\n|---|---|\n${'| q? | a |\n'.repeat(300)}`,
      title + '**Q:** a\n'.repeat(200),
      `${title}Q: a${'<br>'.repeat(20000)} b\n`,
      `${title}|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|a|\n'.repeat(300)}`,
      `${title}<table>\n${'<tr><td>a<td>b\n'.repeat(300)}</table>\n`,
      `${title}${'a  b\n'.repeat(300)}`,
      `${title}${'a\n\n: b\n\n'.repeat(200)}`,
      `${title}${'<table>\n\n'.repeat(200)}`,
      `${title}<p><b>a</b>${' '.repeat(3000)}\n<p><b>a:</b> b\n`,
      `${title}a${' '.repeat(3000)}b\n`,
      `${title}${'> a?\n\nb\n\n'.repeat(200)}`,
      `${title}### ${'*'.repeat(3000)}\n\nx\n`,
    ])
    for (const text of texts)
      expect(parse(text).chapters.length + (parse(text).preamble ? 1 : 0)).toBeGreaterThan(0)
  })
})

describe('what stands beside questions', () => {
  const read = (text: string) => parse(`# FAQ\n\n${text}`).faq.map(({ question }) => question)

  it('is no question where its sections bind or hold tables', () => {
    const about = '## What is it?\n\nA tug.\n\n## Crew\n\nTwo.\n\n## Fuel\n\nOil.\n\n'
    expect(read(`${about}## Night\n\nDark.\n`)).toHaveLength(4)
    expect(read(`${about}## Night\n\n- You must light a lamp.\n`)).toEqual(['What is it?'])
    expect(read(`${about}## Night\n\n| Lamp | Colour |\n| --- | --- |\n| Port | Red |\n`)).toEqual([
      'What is it?',
    ])
  })

  it('is no question where a note of MkDocs asks', () => {
    expect(read('!!! note\n    Did you knock?\n\n!!! note "Who knocks?"\n    The boy.\n')).toEqual([
      'Who knocks?',
    ])
  })

  it('is no question without letters in a table', () => {
    expect(read('| Issue | Solution |\n| --- | --- |\n| #12 | Done |\n| It leaks | Bail. |\n')).toEqual([
      'It leaks',
    ])
  })
})

describe('answers', () => {
  const fold = (title: string, text: string) =>
    `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
  const oak = '**Why oak?**\n\nIt lasts.'
  const OAK = ['Why oak?', 'It lasts.']
  const PAYS = ['Who pays?', 'Bo.']
  const wants = 'Want to know more?\nRead on.\n\nIs it new to you?\nSee the wiki.'
  const table = '| Question | Answer |\n| --- | --- |\n| Why oak? | It lasts. |\n| Who pays? | Bo. |'
  it.each([
    ['in bold too', ['**Why oak?** **It lasts.**'], [OAK]],
    ['in bold behind a number', ['**Q1: Why oak?** **It lasts.**'], [OAK]],
    [
      'that begin in bold',
      ['### Setup', '**Why oak?** **Short:** It lasts.', '**Who pays?** **Always** Bo.'],
      [
        ['Why oak?', 'Short: It lasts.'],
        ['Who pays?', 'Always Bo.'],
      ],
    ],
    [
      'in bold below a table',
      [table, '**Is it new?** **Yes.** It is.'],
      [OAK, PAYS, ['Is it new?', 'Yes. It is.']],
    ],
    [
      'around a fold that asks',
      ['### Is it broken?', 'Run the tool.', fold('What does it log?', 'A lot.'), 'Restart.'],
      [['Is it broken?', 'Run the tool. What does it log? A lot. Restart.']],
    ],
    [
      'before a question without one',
      ['Why oak?', 'It lasts.', 'Where is the key?', 'Who pays?', 'Bo.'],
      [OAK, PAYS],
    ],
    ['below one heading of HTML', ['<h3>Why oak?</h3>', 'It lasts.', 'Who pays?', 'Bo.'], [OAK, PAYS]],
    [
      'before folds in a row',
      [oak, fold('Payment terms', '30 days.'), fold('Refunds', 'None.')],
      [OAK, ['Payment terms', '30 days.'], ['Refunds', 'None.']],
    ],
    [
      'that end in bold before a heading',
      ['### May I merge?', 'It depends.', '**Yes, with a review**', '### Who pays?', 'Bo.'],
      [['May I merge?', 'It depends. Yes, with a review'], PAYS],
    ],
    [
      'that end in bold',
      ['**Who pays?**', 'Bo.', '**Always**', '**Where?**', 'Here.'],
      [
        ['Who pays?', 'Bo. Always'],
        ['Where?', 'Here.'],
      ],
    ],
    [
      'before a topic of several below a heading',
      ['### Why oak?', 'It lasts.', '**Money**', '**Q: Who pays?**', 'Bo.', '**Q: When?**', 'Now.'],
      [OAK, PAYS, ['When?', 'Now.']],
    ],
    ['before topics in bold', ['**Wood**', oak, '**Money**', '**Who pays?**', 'Bo.'], [OAK, PAYS]],
    [
      'by what the reader is',
      [
        '### A plan',
        'It depends.',
        '- Are you small? Row.\n- Do you sail? Wait.\n- Is it old? Swim.',
        '### Who pays?',
        'Bo.',
      ],
      [['A plan', 'It depends. Are you small? Row. Do you sail? Wait. Is it old? Swim.'], PAYS],
    ],
    ['behind what leads in', [wants, oak], [OAK]],
  ])('%s', (_, blocks, wanted) => {
    const { faq } = parse(`# FAQ\n\n${blocks.join('\n\n')}\n`)
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual(wanted)
  })
})
