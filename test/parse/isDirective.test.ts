import { expect, it } from 'vitest'
import { isDirective } from '../../src/parse/isDirective.ts'

it.each([
  'Use smart pointers',
  'Avoid magic numbers',
  'Test every path',
  'Wait 48h before a retry',
  'A constructor must not throw',
  'Do not throw',
  'No abbreviations in names',
])('%s tells what to do', title => expect(isDirective(title)).toBe(true))

it.each([
  'Test data',
  'Release notes',
  'Use of exceptions',
  'Use cases',
  'File names',
  'Definition',
  'Order',
  '',
])('%s is a topic', title => expect(isDirective(title)).toBe(false))
