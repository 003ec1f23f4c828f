// How long comparing takes beside the two parses that it needs: `node test/bench/diff.mjs [path of a bundle]`.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const bundle = pathToFileURL(
  resolve(process.argv[2] ?? new URL('../../dist/index.js', import.meta.url).pathname),
)
const { parse, diff, patch, invert, review } = await import(bundle)

const RULES_OF_A_CHAPTER = 20
const RUNS = 5
const VERBS = [
  'Review',
  'Deploy',
  'Announce',
  'Rotate',
  'Document',
  'Archive',
  'Measure',
  'Encrypt',
  'Label',
  'Retire',
]
const THINGS = [
  'the service',
  'every key',
  'each branch',
  'the ledger',
  'all backups',
  'a runbook',
  'the queue',
  'every report',
]
const WHENS = [
  'before the release',
  'within 48h',
  'once a week',
  'after an incident',
  'with 2 approvals',
  'on the first day',
]

/** The same numbers in every run. */
function random(seed) {
  let state = seed
  return limit => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
}

function rules(count, pick) {
  return Array.from({ length: count }, (_, index) => {
    const [verb, thing, when] = [VERBS, THINGS, WHENS].map(list => list[pick(list.length)])
    return `${verb} ${thing} ${when}, as the owner of area ${pick(count)} must${index % 7 === 0 ? ' not' : ''} do it`
  })
}

function chapters(list) {
  const cut = []
  for (let at = 0; at < list.length; at += RULES_OF_A_CHAPTER)
    cut.push(list.slice(at, at + RULES_OF_A_CHAPTER))
  return cut
}

function markdown(list) {
  const text = list.map(
    (rules, at) => `# Chapter ${at + 1}: Area ${at}\n\n${rules.map(rule => `- ${rule}\n`).join('')}`,
  )
  return `---\nversion: 1\n---\n\n${text.join('\n')}`
}

/** An edited copy: of each hundred rules, `share` are reworded, one is removed, one added and one moved. */
function edited(list, share, pick) {
  const reword = rule => rule.replace(/the|every|each|all/, 'any single').replace('owner', 'keeper')
  const copy = list.map(rules => rules.map(rule => (pick(100) < share ? reword(rule) : rule)))
  const any = () => copy[pick(copy.length)]
  for (let count = (copy.length * RULES_OF_A_CHAPTER) / 100; count > 0; count--) {
    any().splice(pick(RULES_OF_A_CHAPTER), 1)
    any().splice(pick(RULES_OF_A_CHAPTER), 0, `Water plant ${count} on day ${pick(1000)} of the year`)
    any().splice(pick(RULES_OF_A_CHAPTER), 0, ...any().splice(pick(RULES_OF_A_CHAPTER), 1))
  }
  return copy
}

function time(run) {
  const times = []
  for (let count = 0; count < RUNS; count++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]
}

const rows = []
for (const [count, share] of [
  [2000, 5],
  [2000, 100],
  [20000, 5],
  [20000, 100],
]) {
  const pick = random(7)
  const list = chapters(rules(count, pick))
  const [old, current] = [markdown(list), markdown(edited(list, share, pick))]
  const [before, after] = [parse(old), parse(current)]
  const changes = diff(before, after)
  const parses = time(() => [parse(old), parse(current)])
  const diffs = time(() => diff(before, after))
  rows.push({
    rules: count,
    'reworded %': share,
    changes: changes.length,
    'JSON of the changes / of the model': (
      JSON.stringify(changes).length / JSON.stringify(after).length
    ).toFixed(2),
    'two parses, ms': parses.toFixed(0),
    'diff, ms': diffs.toFixed(0),
    'diff / parses': (diffs / parses).toFixed(2),
    'patch / parses': (time(() => patch(before, changes)) / parses).toFixed(2),
    'invert / parses': (time(() => invert(changes)) / parses).toFixed(2),
    'review / parses': (time(() => review(before, after)) / parses).toFixed(2),
  })
}
console.table(rows)
