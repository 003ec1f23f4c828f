import { expect, it } from 'vitest'
import { isPolicy } from '../../../src/parse/glossary/isPolicy.ts'

it.each([
  ['Badge', 'must be worn at the gate.'],
  ['Length', '14 days'],
  ['Ships', 'kebab-case'],
  ['Plan', 'write down where you go.'],
  ['Own your berth', 'it is cleaned by its ship.'],
  ['Never moor on Friday', 'the weekend is long.'],
  ['Small ropes', 'we change them one by one.'],
])('%s: %s is a policy', (term, definition) => expect(isPolicy(term, definition)).toBe(true))

it.each([
  ['Tug', 'a ship that must pull others.'],
  ['Neap tide', 'a time of little change, 7 days after.'],
  ['Berth', 'Place where a ship lies. It must be booked.'],
  ['Pilot', 'somebody who may steer.'],
  ['Alarm', ''],
  ['Slots', 'give ships a time'],
])('%s: %s is none', (term, definition) => expect(isPolicy(term, definition)).toBe(false))
