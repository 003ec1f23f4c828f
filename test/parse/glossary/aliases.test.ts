import { expect, it } from 'vitest'
import { aliases } from '../../../src/parse/glossary/aliases.ts'
import { parse } from '../../../src/parse/parse.ts'

it.each([
  ['Incident Commander / IC', ['Incident Commander', 'IC']],
  ['Continuous Integration (CI)', ['Continuous Integration', 'CI']],
  ['RTO (recovery time objective)', ['RTO', 'recovery time objective']],
  ['Database as a Service (DBaaS)', ['Database as a Service', 'DBaaS']],
  ['IG or OIG', ['IG', 'OIG']],
  ['arena, arena allocation', ['arena', 'arena allocation']],
  ['Pager (also known as beeper)', ['Pager', 'beeper']],
  ['抽象 (Abstraction)', ['抽象', 'Abstraction']],
  ['CI (or Continuous)', ['CI', 'Continuous']],
  ['CI (abbr.: X)', ['CI', 'X']],
  ['CI: Continuous Integration', ['CI', 'Continuous Integration']],
  ['RTO – recovery time objective', ['RTO', 'recovery time objective']],
])('%s has two names', (term, names) => expect(aliases(term)).toEqual(names))

it.each([
  'CI',
  'TCP/IP',
  'Pageviews/Session',
  'Project (Initiative)',
  'Main (of two) branch',
  'Contract (in-period step-ups)',
  'Owner (plural: owners of it all)',
  'Database (Oracle)',
  'Gate (original)',
  'Berth (Shorthand)',
  'API: how to call it',
  'to - the other',
])('%s has one', term => expect(aliases(term)).toEqual([]))

it('leaves out what joins the last of three', () => {
  expect(aliases('ARC, BARC, and CARC')).toEqual(['ARC', 'BARC', 'CARC'])
})

it('names what is also called so, without those words', () => {
  expect(aliases('Dock, also called quay or pier')).toEqual(['Dock', 'quay', 'pier'])
})

it.each([
  ['- **Dock** (also known as quay, pier): d', ['quay', 'pier']],
  ['- **Dock** (referred to as “the quay”): d', ['the quay']],
  ['- **Dock** (referred to as we): d', []],
])('%s names its term besides', (item, names) => {
  const [dock] = parse(`# Glossary\n\n${item}\n- **Tug**: d\n`).glossary
  expect([dock!.term, dock!.aliases]).toEqual(['Dock', names])
})

it('takes no word for another name that only begins as “or” does', () => {
  const { glossary } = parse('# Glossary\n\n- **Dock** or quay: d\n- **Tug**: d\n- **Buoy** orange: d\n')
  expect(glossary.map(({ term }) => term)).toEqual(['Dock or quay', 'Tug', 'Buoy'])
})
