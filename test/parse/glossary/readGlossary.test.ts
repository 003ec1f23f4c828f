import { describe, expect, it } from 'vitest'
import type { Section } from '../../../src/model/index.ts'
import { parse } from '../../../src/parse/parse.ts'
import { assertEntries } from '../../support/assertEntries.ts'
import { fixturesIn } from '../../support/fixtures.ts'

describe('terms', () => {
  it.each(fixturesIn('glossary'))('$name', assertEntries)

  it('leaves a section without terms a plain one', () => {
    const { chapters } = parse(
      '# A\n\n# Glossary\n\nSee [there](x.md).\n\n# Terms\n\n- CI: x\n\n# Definitions\n',
    )
    expect(chapters.map(({ kind }: Section) => kind)).toEqual(['rules', 'rules', 'glossary', 'glossary'])
  })

  it.each([
    [
      'headings over lines that lead in lists',
      '### Gale\n\nA wind that does one of these:\n\n- it breaks trees\n- it lifts roofs\n\n### Breeze\n\nA wind that does one of these:\n\n- it cools\n- it dries\n',
      ['Gale', 'Breeze'],
    ],
    [
      'tables below headings with one row of the same name',
      '### Yard\n\n| Short | Long |\n|-|-|\n| PR | Pier report |\n| QA | Quay area |\n| RT | Rope test |\n\n### Office\n\n| Short | Long |\n|-|-|\n| PR | Public relations |\n| HR | Hiring |\n| IT | Machines |\n',
      ['PR', 'QA', 'RT', 'PR', 'HR', 'IT'],
    ],
    [
      'a table of types',
      '| Type | Description |\n|-|-|\n| Leak | Water comes in |\n| Knock | A dent |\n',
      ['Leak', 'Knock'],
    ],
    [
      'short forms before long ones, both in bold',
      '- **SLA** **Service level agreement**: what we promise.\n- **SLO** **Service level objective**: what we want.\n',
      ['SLA', 'SLO'],
    ],
    [
      'no headings of HTML over terms',
      '<h4>Words for the deck</h4>\n\nCleat: two horns\n\nCoil: rope in rings\n\n<h4>Words for the loft</h4>\n\nSplice: a woven join\n',
      ['Cleat', 'Coil', 'Splice'],
    ],
    [
      'headings behind a list of terms',
      '- **Berth**: a place\n- **Crane**: a machine\n- **Hold**: a room\n\n### Manifest\n\nThe list of all cargo.\n\n### Tug\n\nA ship that pulls others.\n',
      ['Berth', 'Crane', 'Hold', 'Manifest', 'Tug'],
    ],
    [
      'no headings behind a list of terms that tell what to do',
      '- **Berth**: a place\n- **Crane**: a machine\n- **Hold**: a room\n\n### Style\n\nUse these words in all reports.\n\n### Changes\n\nAsk the harbor master first.\n',
      ['Berth', 'Crane', 'Hold'],
    ],
    [
      'paragraphs before a longer table of terms',
      `${['Berth', 'Crane', 'Hold'].map(term => `**${term}**: what this harbor has many of\n\n`).join('')}| Term | Meaning |\n|-|-|\n| Tug | d |\n| Quay | d |\n| Pier | d |\n| Dock | d |\n`,
      ['Berth', 'Crane', 'Hold', 'Tug', 'Quay', 'Pier', 'Dock'],
    ],
    [
      'no labels of a table',
      '**Audience:** all\n\n**Region:** north\n\n**Table 1:** words\n\n| Term | Meaning |\n|-|-|\n| Tug | d |\n| Quay | d |\n| Pier | d |\n| Dock | d |\n',
      ['Tug', 'Quay', 'Pier', 'Dock'],
    ],
    [
      'no table of values below a term',
      '**Berth**: a place\n\n| Size | Meters |\n|-|-|\n| small | 40 |\n| large | 120 |\n\n**Crane**: a machine\n',
      ['Berth', 'Crane'],
    ],
    [
      'counted tables below headings',
      '### Ships at sea\n\n| # | Term | Meaning |\n|-|-|-|\n| 1 | Tug | d |\n| 2 | Ferry | d |\n\n### Things on land\n\n| # | Term | Meaning |\n|-|-|-|\n| 1 | Crane | d |\n| 2 | Shed | d |\n',
      ['Tug', 'Ferry', 'Crane', 'Shed'],
    ],
    [
      'definitions of Markdown Extra below headings of topics',
      '### Ships and boats\n\nTug\n\n: a small ship\n\nFerry\n\n: a ship for people\n\n### Cranes and sheds\n\nCrane\n\n: a machine\n\nShed\n\n: a house\n',
      ['Tug', 'Ferry', 'Crane', 'Shed'],
    ],
    [
      'one item behind each letter in bold',
      '**B**\n\n- Berth\n  - A place where a ship lies.\n\n**C**\n\n- Crane\n  - A machine that lifts cargo.\n',
      ['Berth', 'Crane'],
    ],
    [
      'what Chinese lists below headings say',
      '### 泊位\n\n- 船舶停靠和等待装货的地方。\n\n### 起重机\n\n- 在码头上装卸货物的机器。\n',
      ['泊位', '起重机'],
    ],
    [
      'no labels of a table that speak in sentences',
      '**Audience:** all of the people who work in the port today.\n\n**Scope:** the words that are used in this handbook only.\n\n**Owner:** the harbor team, who reviews it once a quarter.\n\n| Term | Meaning |\n|-|-|\n| Tug | d |\n| Quay | d |\n| Pier | d |\n| Dock | d |\n',
      ['Tug', 'Quay', 'Pier', 'Dock'],
    ],
    [
      'a table of words behind a term',
      '**Berth**: a place.\n\n| Word | In German |\n|-|-|\n| Quay | Kai |\n| Tug | Schlepper |\n',
      ['Berth', 'Quay', 'Tug'],
    ],
    [
      'a table of bold labels behind a term',
      '**Berth**: a place.\n\n| | |\n|-|-|\n| **Quay** | a wall |\n| **Tug** | a ship |\n',
      ['Berth', 'Quay', 'Tug'],
    ],
    [
      'a letter over a list of terms among names',
      '### A\n\n- **API**: What others call.\n\n### Bandwidth\n\nA rate.\n\n### Cache\n\nA store.\n\n### Daemon\n\nA program.\n\n### Edge\n\nA border.\n\n### Fork\n\nA copy.\n',
      ['API', 'Bandwidth', 'Cache', 'Daemon', 'Edge', 'Fork'],
    ],
    [
      'no sentence in capitals among terms',
      '- Berth: a place\n- Crane: a machine\n- IF you miss one: tell us in the channel\n- Tug: a ship\n',
      ['Berth', 'Crane', 'Tug'],
    ],
    [
      'short words with a full stop',
      '- **Tug.** A small ship.\n- **Keg.** A small barrel.\n- **Gaff.** A pole with a hook.\n',
      ['Tug', 'Keg', 'Gaff'],
    ],
    [
      'terms in groups that a sentence leads in',
      '### Ranks\n\nOn board:\n\n- Mate: d\n- Bosun: d\n- Cook: d\n\n### Posts\n\nOn land:\n\n- Clerk: d\n- Guard: d\n',
      ['Mate', 'Bosun', 'Cook', 'Clerk', 'Guard'],
    ],
    [
      'no values below sentences that say what the headings are',
      '### Damage\n\nHow bad a leak is:\n\n- D1: d\n- D2: d\n- D3: d\n\n### Haste\n\nSays how soon we repair.\n\n- **High**: d\n- **Mid**: d\n- **Low**: d\n',
      ['Damage', 'Haste'],
    ],
    [
      'no values below headings beside a plain term',
      '### Damage\n\nThe state of a ship.\n\n- D1: d\n- D2: d\n- D3: d\n\n### Haste\n\nThe order of work.\n\n- **High**: d\n- **Mid**: d\n- **Low**: d\n\n### Tug\n\nPulls ships.\n',
      ['Damage', 'Haste', 'Tug'],
    ],
    [
      'numbers of three digits, which end no sentence',
      Array.from({ length: 120 }, (_, index) => `- **${index + 1}. Pier${index}**: d\n`).join(''),
      Array.from({ length: 120 }, (_, index) => `Pier${index}`),
    ],
    [
      'numbers that tell terms apart',
      '- **1. Klasse**: d\n- **2. Klasse**: d\n- **3. Klasse**: d\n',
      ['1. Klasse', '2. Klasse', '3. Klasse'],
    ],
    ['a number that counts from elsewhere', '- **2. Bundesliga**: d\n', ['2. Bundesliga']],
    [
      'no labels of the page beside its date',
      '**Status:** open\n\n**Last updated:** 2024-01-02\n\n- **Berth**: a place\n- **Crane**: a machine\n',
      ['Berth', 'Crane'],
    ],
    [
      'no dates in lists',
      '- **Berth**: a place\n- **Crane**: a machine\n- **Last updated**: 2024-01-02\n',
      ['Berth', 'Crane'],
    ],
    [
      'headings below three of four headings that have text of their own',
      `### Scope\n\nAll of the port.\n\n${['Berth Boom', 'Crane Chain', 'Dock Deck'].map(words => `### ${words.replace(' ', ' or ')}\n\nText.\n\n${words.replace(/\w+ ?/g, '#### $&\n\nSaid here.\n\n')}`).join('')}`,
      ['Berth', 'Boom', 'Crane', 'Chain', 'Dock', 'Deck'],
    ],
    [
      'three headings, two of which have parts',
      '### Berth\n\nA place.\n\n#### Long berth\n\nFor ferries.\n\n#### Short berth\n\nFor tugs.\n\n### Crane\n\nA machine.\n\n#### Boom\n\nIts arm.\n\n#### Hook\n\nIts hand.\n\n### Tug\n\nA ship.\n',
      ['Berth', 'Long berth', 'Short berth', 'Crane', 'Boom', 'Hook', 'Tug'],
    ],
    [
      'a title of glossaries between terms',
      '### Berth\n\nA place.\n\n### Terminology\n\nWords that all crews share.\n\n### Crane\n\nA machine.\n',
      ['Berth', 'Terminology', 'Crane'],
    ],
    [
      'no title of glossaries over terms',
      '### Berth\n\nA place.\n\n### Terminology\n\n- Tug: a ship\n- Quay: a wall\n\n### Crane\n\nA machine.\n',
      ['Berth', 'Tug', 'Quay', 'Crane'],
    ],
    [
      'no title of glossaries behind terms',
      '### Berth\n\nA place.\n\n### Crane\n\nA machine.\n\n### Terminology\n\nMore words are on the wiki.\n',
      ['Berth', 'Crane'],
    ],
    [
      'groups of groups beside what is about them',
      '### Who writes it\n\nThe crew does.\n\n### In the port\n\n#### Things\n\n**Quay** — A wall.\n\n**Tug** — A ship.\n\n#### Acts\n\n- **Moor**: to tie\n- **Cast**: to let go\n\n### Crane\n\nA machine.\n',
      ['Quay', 'Tug', 'Moor', 'Cast', 'Crane'],
    ],
    [
      'terms beside one with parts of its own',
      '### Who writes it\n\nThe crew does.\n\n### In the port\n\n#### Things\n\nMany.\n\n#### Acts\n\n- **Moor**: to tie\n- **Cast**: to let go\n\n### Crane\n\nA machine.\n',
      ['Who writes it', 'In the port', 'Crane'],
    ],
    [
      'owners and states as terms beside a date of the page',
      '**Crew:** who works on board.\n\n**Owner:** who pays for a boat.\n\n**Status:** how far its repair is.\n\n**Last updated:** 2024-03-01\n',
      ['Crew', 'Owner', 'Status'],
    ],
    [
      'terms beside one that groups groups of them',
      '### Bollard\n\nPosts hold ropes.\n\n### Crane\n\nLifts loads.\n\n### Kinds of ships\n\n#### Small\n\n- **Punt**: flat\n- **Skiff**: narrow\n\n#### Large\n\n- **Tug**: pulls\n- **Ferry**: carries\n',
      ['Bollard', 'Crane', 'Punt', 'Skiff', 'Tug', 'Ferry'],
    ],
    [
      'four headings, the last of which has no parts',
      `${['Berth Boom', 'Crane Chain', 'Dock Deck'].map(words => `### ${words.replace(' ', ' or ')}\n\nText.\n\n${words.replace(/\w+ ?/g, '#### $&\n\nSaid here.\n\n')}`).join('')}### Tug\n\nPulls ships.\n`,
      [
        'Berth or Boom',
        'Berth',
        'Boom',
        'Crane or Chain',
        'Crane',
        'Chain',
        'Dock or Deck',
        'Dock',
        'Deck',
        'Tug',
      ],
    ],
    ['no disclaimer', '### General disclaimer\n\nThe words come from the law.\n', []],
    ['no table of fields with types', '| Name | Type |\n|-|-|\n| length | number |\n| flag | text |\n', []],
  ])('reads %s', (_, text, terms) => {
    expect(parse(`## Glossary\n\n${text}`).glossary.map(({ term }) => term)).toEqual(terms)
  })

  it('gives terms the ids behind their names', () => {
    const ids = (markdown: string) => parse(`# Glossary\n\n${markdown}`).glossary.map(({ id }) => id)
    expect(ids('- **Berth** {#b-1}: a place\n- Quay{: #q-1} – a wall\n')).toEqual(['b-1', 'q-1'])
    expect(ids('**Berth** {.wet #b-1}: a place\n\n**Quay** {.wet} — a wall\n')).toEqual([
      'b-1',
      'glossary/quay',
    ])
    expect(ids('- <!-- id: b-1 --> Berth: a place\n- Quay: a wall\n')).toEqual(['b-1', 'glossary/quay'])
    const row = parse('# Glossary\n\n| Term | Meaning |\n| - | - |\n| {#x} | y |\n\n[Quay ]{#q}\n: z\n')
    expect(row.glossary.map(({ term }) => term)).toEqual(['{#x}', 'Quay'])
    expect(ids('- **Berth** `{#b-1}`: a place\n')).toEqual(['glossary/berth-b-1'])
  })

  it('reads a file by its name, its title or the heading that names it', () => {
    const value = '### Alarm\n\nIt rings.\n\n### Drill\n\nIt does not.\n'
    const terms = (path: string, text = value) =>
      parse({ path, value: text }).glossary.map(({ term }) => term)
    expect(terms('docs/glossary.md')).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/team-glossary/README.md')).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/notes.md', `---\ntitle: Our glossary\n---\n\n${value}`)).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/notes.md', `# Glossary\n\n${value}`)).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/notes.md')).toEqual([])
    expect(terms('docs/glossary.md', `# How we write\n\n${value}`)).toEqual([])
    expect(terms('docs/glossary.md', `# Glossary service\n\n${value}`)).toEqual([])
    expect(terms('docs/GLOSSARY.md', `# Harbour\n\n${value}`)).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/definitions.md', `# Harbour definitions\n\n${value}`)).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/notes.md', `# Harbour definitions\n\n${value}`)).toEqual([])
    expect(terms('TERMINOLOGY.md', `# Harbour – Terminology reference\n\n${value}`)).toEqual([
      'Alarm',
      'Drill',
    ])
    expect(terms('docs/notes.md', `# Terminology reference\n\n${value}`)).toEqual([])
    expect(terms('TERMINOLOGY.md', `# API reference\n\n${value}`)).toEqual([])
    expect(terms('docs/glossary/README.md', `# Harbour\n\n${value}`)).toEqual([])
    expect(terms('legal/terms.md')).toEqual([])
    const list = '- **Alarm** - what rings\n- **Drill** - what does not\n'
    expect(terms('docs/terms.md', `These words are ours.\n\n${list}`)).toEqual(['Alarm', 'Drill'])
    expect(terms('docs/terms.md', `# Of use\n\n${list}`)).toEqual([])
    expect(terms('docs/terms.md', `---\ntitle: Of use\n---\n\n${list}`)).toEqual([])
    expect(terms('docs/terms.md', '- **Fee**: 30 € a month\n- **End**: you must leave\n')).toEqual([])
    for (const path of ['legal/terms.md', 'docs/terms/README.md']) expect(terms(path, list)).toEqual([])
    const home = '# Words of the harbour\n\nAsk for a new one.\n'
    for (const path of ['glossary/README.md', 'docs/glossary/index.md', 'docs/glossary.md'])
      expect(terms(path, home)).toEqual([])
  })

  it.each([
    ['a table of something else', '## Berth\n\nA place.\n\n| Term | Price |\n| - | - |\n| Year | 9 |\n'],
    [
      'a table in its definition',
      '## Berth\n\nA place.\n\n| Abbreviation | Country |\n| - | - |\n| BH | UK |\n',
    ],
  ])('takes a heading over %s for a term', (_, value) => {
    const { glossary } = parse(`# Glossary\n\n${value}\n## Quay\n\nA wall.\n`)
    expect(glossary.map(({ term }) => term)).toEqual(['Berth', 'Quay'])
  })

  it.each(['A berth is a place for one ship.', 'Berths are places.', 'A place for one ship.'])(
    'takes a heading for a term over %j and bold paragraphs',
    lead => {
      const value = `${lead}\n\n**Long berth.** Nine metres.\n\n**Short berth.** Three metres.\n`
      const { glossary } = parse(`# Glossary\n\n## Berth\n\n${value}\n`)
      expect(glossary.map(({ term }) => term)).toEqual(['Berth'])
    },
  )

  it.each([
    'What is the difference between a berth and a quay?',
    'What is expected of a mate?',
    'What does good look like?',
  ])('takes no heading for a term that asks %j', title => {
    const { glossary } = parse(`# Glossary\n\n## What is a berth?\n\nA place.\n\n## ${title}\n\nSee below.\n`)
    expect(glossary).toEqual([])
  })

  it('reads a file of a glossary with one term per file', () => {
    const value = '---\ntitle: Recovery Time (RT)\n---\n\nHow long.\n\n## Problem\n\n- It is long.\n'
    const read = (path: string) => parse({ path, value })
    expect(read('cncf/glossary/content/en/rt.md').glossary).toMatchObject([
      {
        term: 'Recovery Time (RT)',
        aliases: ['Recovery Time', 'RT'],
        definition: 'How long. Problem It is long.',
      },
    ])
    expect(read('cncf/glossary/content/en/rt.md').chapters).toEqual([])
    expect(read('files/en-us/glossary/recovery-time/index.md').glossary).toHaveLength(1)
    expect(read('glossary/content/en/index.md').glossary).toEqual([])
    for (const path of [
      'glossary/content/en/_index.md',
      'glossary/CONTRIBUTING.md',
      'glossary/style-guide/rt.md',
      'docs/rt.md',
    ]) {
      expect(read(path).glossary).toEqual([])
    }
  })

  it('leaves what a glossary’s guide to writing tells about definitions', () => {
    const value =
      '# Guide\n\n## Definitions\n\n### Short ones\n\nThree lines will do.\n\n- **Lead**: one sentence.\n'
    const terms = (path: string) => parse({ path, value }).glossary.map(({ term }) => term)
    for (const path of ['glossary/en/style-guide/_index.md', 'team-glossary/CONTRIBUTING.md'])
      expect(terms(path)).toEqual([])
    for (const path of ['docs/style-guide/_index.md', 'CONTRIBUTING.md'])
      expect(terms(path)).toEqual(['Short ones'])
  })

  it('reads a file of a glossary whose heading is its term', () => {
    const value = '# Slip\n\nA ramp.\n\n## Care\n\n- Grease it.\n'
    const read = (path: string, text = value) =>
      parse({ path, value: text }).glossary.map(({ term, definition }) => [term, definition])
    expect(read('docs/glossary/slip.md')).toEqual([['Slip', 'A ramp. Care Grease it.']])
    expect(read('docs/terms/slip.md')).toHaveLength(1)
    expect(read('docs/glossary/slip.md', '# Slip\n\nA ramp.\n')).toEqual([['Slip', 'A ramp.']])
    const { preamble, glossary } = parse({ path: 'glossary/slip.md', value })
    expect([preamble?.title, preamble?.kind, glossary[0]?.section]).toEqual(['Slip', 'glossary', 'slip'])
    expect(read('docs/glossary/a.md', '# A\n\n- **Aft**: behind.\n')).toEqual([['Aft', 'behind.']])
    expect(read('docs/glossary/adding.md', '# Adding words\n\nAsk.\n')).toEqual([])
    expect(read('docs/glossary/rules.md', '# Style\n\n- Be short.\n')).toEqual([])
    expect(read('docs/terms/use.md', '# Terms of use\n\nBe kind.\n')).toEqual([])
    expect(read('legal/terms/slip.md')).toEqual([])
    expect(read('docs/terms/slip.md', `# Slip\n\n${'It is long. '.repeat(300)}\n`)).toEqual([])
    expect(read('docs/ships/slip.md')).toEqual([])
  })

  it('reads what the frontmatter calls the term of a file', () => {
    const read = (data: string) =>
      parse({ path: 'docs/glossary/berth.md', value: `---\n${data}\n---\n\nA place.\n` }).glossary
    expect(read('term: Berth\ntitle: Berth | Docks\naliases: [mooring, /old/berth]\nabbr: B')).toMatchObject([
      { term: 'Berth', aliases: ['mooring', 'B'], definition: 'A place.' },
    ])
    expect(read('term: Berth\naliases: Berth')).toMatchObject([{ term: 'Berth', aliases: [] }])
    expect(read('term: [Berth]\ntitle: Dock\naliases: {a: b}')).toMatchObject([{ term: 'Dock', aliases: [] }])
  })

  it('puts a term after a chapter of its own file into that chapter', () => {
    const source =
      '# Glossary\n\n## Alarm\n\nIt rings.\n\n## See also\n\n- [x](y)\n\n## Drill\n\nIt does not.\n'
    const { glossary, preamble, chapters } = parse(source)
    expect(glossary.map(({ term, section }) => [term, section])).toEqual([
      ['Alarm', 'glossary'],
      ['Drill', 'see-also'],
    ])
    expect([
      preamble?.position.end.line,
      chapters[0]?.position.start.line,
      chapters[0]?.position.end.line,
    ]).toEqual([5, 7, 13])
  })

  it('keeps the author’s ids', () => {
    const source =
      '## Glossary\n\n- <a name="rto"></a>**RTO**: x\n- **RPO**: y {#rpo}\n\n### Toil {#t}\n\nz\n'
    expect(parse(source).glossary.map(({ id, definition }) => [id, definition])).toEqual([
      ['rto', 'x'],
      ['rpo', 'y'],
      ['t', 'z'],
    ])
  })

  it('takes no id from code or from what is escaped', () => {
    const source = '## Glossary\n\n- **A**: `{#x}`\n- **B**: y \\{#b}\n- `C {#c}`: z\n- **D**: `w` {#d}\n'
    expect(parse(source).glossary.map(({ id, term, definition }) => [id, term, definition])).toEqual([
      ['glossary/a', 'A', '{#x}'],
      ['glossary/b', 'B', 'y {#b}'],
      ['glossary/c-c', 'C {#c}', 'z'],
      ['d', 'D', 'w'],
    ])
  })

  it.each([
    ['rules', '- Ships must moor.\n- Ships must not race.', [], 2],
    ['terms', '- **Quay**: a wall\n- **Pier**: a bridge', ['Quay', 'Pier', 'Quay', 'Pier'], 0],
  ])('leaves headings of HTML over lists of %s what they are', (_, list, terms, rules) => {
    const { chapters, glossary } = parse(`# Definitions\n\n<h2>A</h2>\n\n${list}\n\n<h2>B</h2>\n\n${list}\n`)
    expect(glossary.map(({ term }) => term)).toEqual(terms)
    expect(chapters[0]!.rules).toHaveLength(2 * rules)
    expect(chapters[0]!.blocks.map(({ type }) => type)).toEqual(['html', 'html'])
  })

  it('takes who contributes for a term, and how to for none', () => {
    const source =
      '# Glossary\n\n## Tug\n\nIt pulls.\n\n## Contributor\n\nWho adds words.\n\n## Contributor guide\n\nAdd some.\n\n## Contributors to this glossary\n\nBo.\n\n## Contributor Covenant\n\nBe kind.\n'
    expect(parse(source).glossary.map(({ term }) => term)).toEqual(['Tug', 'Contributor'])
  })

  it('takes a title that the caller knows', () => {
    const options = { kinds: { glossary: ['word hoard', /^speak/i] } }
    expect(
      parse('## Word hoard\n\n### A\n\n- b: c\n\n## Speak like us\n\nHi: hello\n', options).glossary.map(
        ({ term }) => term,
      ),
    ).toEqual(['b', 'Hi'])
  })
})
