import { expect, it } from 'vitest'
import { aliases } from '../../../src/parse/glossary/aliases.ts'

it.each([
  ['Incident Commander / IC', ['Incident Commander', 'IC']],
  ['Continuous Integration (CI)', ['Continuous Integration', 'CI']],
  ['RTO (recovery time objective)', ['RTO', 'recovery time objective']],
  ['Database as a Service (DBaaS)', ['Database as a Service', 'DBaaS']],
  ['IG or OIG', ['IG', 'OIG']],
  ['arena, arena allocation', ['arena', 'arena allocation']],
  ['Pager (also known as beeper)', ['Pager', 'beeper']],
  ['抽象 (Abstraction)', ['抽象', 'Abstraction']],
])('%s has two names', (term, names) => expect(aliases(term)).toEqual(names))

it.each([
  'CI',
  'TCP/IP',
  'Pageviews/Session',
  'Project (Initiative)',
  'Main (of two) branch',
  'Contract (in-period step-ups)',
  'Owner (plural: owners of it all)',
])('%s has one', term => expect(aliases(term)).toEqual([]))
