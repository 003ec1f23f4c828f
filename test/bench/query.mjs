// How long queries of a handbook with 10,000 rules take: node test/bench/query.mjs
// Each row stands beside a peer in the same run: the plainest code that finds the same, without a filter, an index or a
// grammar. Its words are drawn as those of a language are, the second half as often as the first and so on.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname
const outfile = join(root, 'node_modules/.cache/handbook-kit-query-bench.mjs')
await build({
  entryPoints: [join(root, 'src/index.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  logLevel: 'error',
})
const kit = await import(pathToFileURL(outfile).href)
rmSync(outfile)

const CHAPTERS = 100
const RULES = 100
const WORDS = 5000
const RUNS = 25

let seed = 7
const random = () => {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}
const SYLLABLES = 'ba ke li mo nu ra se ti vo za cha dri fle gro pla sta tru wen'.split(' ')
const COMMON = 'the a to of in and for with must should release deploy review approval canary incident'.split(
  ' ',
)
const vocabulary = [...COMMON]
while (vocabulary.length < WORDS)
  vocabulary.push(
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  )
const word = () => vocabulary[Math.floor(WORDS ** random()) - 1]
const sentence = length => Array.from({ length }, word).join(' ')

let markdown = ''
for (let chapter = 1; chapter <= CHAPTERS; chapter++) {
  markdown += `\n# Chapter ${chapter}: ${sentence(2)}\n\n`
  for (let rule = 0; rule < RULES; rule++)
    markdown += `- ${sentence(12)} within ${1 + Math.floor(random() * 72)} hours${rule % 9 === 0 ? ' [here](https://x.example/a)' : ''}\n`
}
markdown += '\n# Glossary\n\n'
for (let term = 40; term < 440; term++) markdown += `- ${vocabulary[term]}: ${sentence(6)}\n`
markdown += '\n# FAQ\n\n'
for (let question = 0; question < 200; question++) markdown += `- Q: Who ${sentence(5)}? A: ${sentence(8)}\n`
const handbook = kit.parse({ path: 'handbook.md', value: markdown })
const flat = kit.rules(handbook)
const find = kit.createSearch(handbook)
const lower = text => text.toLowerCase()
const scan = (...words) => flat.filter(({ text }) => words.every(one => lower(text).includes(one)))

const rows = [
  ['rules: text', 5, () => kit.rules(handbook, { text: 'Canary review' }), () => scan('canary review')],
  [
    'rules: RegExp',
    5,
    () => kit.rules(handbook, { text: /canary\s+review/gi }),
    () => flat.filter(({ text }) => /canary\s+review/i.test(text)),
  ],
  [
    'rules: level',
    5,
    () => kit.rules(handbook, { level: 'must' }),
    () => flat.filter(({ level }) => level === 'must'),
  ],
  [
    'rules: range of time',
    5,
    () => kit.rules(handbook, { quantity: { unit: 'days', min: 2 } }),
    () =>
      flat.filter(({ quantities }) => quantities.some(({ unit, value }) => unit === 'hours' && value >= 48)),
  ],
  [
    'rules: unit',
    5,
    () => kit.rules(handbook, { quantity: 'hour' }),
    () => flat.filter(({ quantities }) => quantities.some(({ unit }) => /^h/.test(unit))),
  ],
  [
    'rules: link',
    5,
    () => kit.rules(handbook, { link: 'x.example' }),
    () => flat.filter(({ links }) => links.some(({ url }) => url.includes('x.example'))),
  ],
  [
    'rules: chapter',
    5,
    () => kit.rules(handbook, { chapter: 50 }),
    () => flat.filter(({ number }) => number.startsWith('50.')),
  ],
  [
    'rules: everything',
    5,
    () =>
      kit.rules(handbook, {
        chapter: /./,
        text: 'e',
        level: 'must',
        quantity: { unit: 'h', min: 2 },
        link: true,
        checked: null,
      }),
    () => scan('must'),
  ],
  [
    'chapters: level',
    5,
    () => kit.chapters(handbook, { level: 'must' }),
    () => handbook.chapters.filter(({ rules }) => rules.some(({ level }) => level === 'must')),
  ],
  [
    'terms: text',
    5,
    () => kit.terms(handbook, { text: 'canary' }),
    () => handbook.glossary.filter(({ definition }) => lower(definition).includes('canary')),
  ],
  ['get', 5, () => kit.get(handbook, '99.50'), () => flat.find(({ number }) => number === '99.50')],
  [
    'define: plural',
    5,
    () => kit.define(handbook, `${vocabulary[400]}s`),
    () => handbook.glossary.find(({ term }) => term === vocabulary[400]),
  ],
  [
    'select: fields',
    null,
    () => kit.select(handbook, 'chapter[number=50] rule[level=must]'),
    () => flat.filter(({ number, level }) => number.startsWith('50.') && level === 'must'),
  ],
  [
    'select: text',
    null,
    () => kit.select(handbook, 'rule:contains("canary review")'),
    () => scan('canary review'),
  ],
  [
    'select: links',
    null,
    () => kit.select(handbook, 'chapter:not([number^=5]) rule:has(link[url*=example])'),
    () => flat.filter(({ links }) => links.length > 0),
  ],
  [
    'ask',
    null,
    () => kit.ask(handbook, handbook.faq[150].question.slice(0, -8)),
    () => handbook.faq.find(({ question }) => question.includes('canary')),
  ],
  [
    'search: index',
    300,
    () => kit.createSearch(handbook),
    () => flat.map(({ text }) => lower(text).split(' ')),
  ],
  ['search: a word', 5, () => find('canary'), () => scan('canary')],
  [
    'search: words',
    5,
    () => find(`who releases the ${vocabulary[300]}`),
    () => scan('release', vocabulary[300]),
  ],
  ['search: misspelt', 5, () => find('incidnet aproval'), () => scan('incident', 'approval')],
  ['mentions: a term', null, () => kit.mentions(handbook, vocabulary[100]), () => scan(vocabulary[100])],
]

const median = run => {
  const times = []
  for (let index = 0; index < RUNS; index++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]
}
console.log(
  `${flat.length} rules, ${handbook.glossary.length} terms, ${handbook.faq.length} questions; median of ${RUNS}`,
)
console.table(
  rows.map(([query, target, ours, plain]) => {
    const [own, peer] = [median(ours), median(plain)]
    return {
      query,
      found: [ours()].flat().filter(Boolean).length,
      ms: Number(own.toFixed(2)),
      target: target === null ? '' : `${target} ms`,
      ok: target === null || own < target ? 'yes' : 'NO',
      'peer ms': Number(peer.toFixed(2)),
      ratio: Number((own / peer).toFixed(1)),
    }
  }),
)
