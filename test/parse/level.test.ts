import { describe, expect, it } from 'vitest'
import { level } from '../../src/parse/level.ts'

describe('level', () => {
  it.each([
    ['PRs must reference a ticket', 'must'],
    ['PRs MUST NOT be stale', 'must-not'],
    ['Mustn’t be stale', 'must-not'],
    ['A ticket is NOT REQUIRED', 'may'],
    ['Tests are NOT OPTIONAL', 'must'],
    ['You MAY NOT merge alone', 'must-not'],
    ['NOT RECOMMENDED', 'should-not'],
    ['You may not merge alone', null],
    ['You must not only test but also document', 'must'],
    ['You MUST NOT ONLY test', 'must'],
    ['You should not just test but document', 'should'],
    ['No one may merge alone', 'must-not'],
    ['Nobody may merge alone', 'must-not'],
    ['No visitor may stay', 'must-not'],
    ['Nobody must know', 'must-not'],
    ['There is no need; you may leave', 'may'],
    ['The word “must” is strong', null],
    ["Write 'must' with care", null],
    ['"MUST" is a word', null],
    ['Don’t say “must”; you should ask', 'should'],
    ['Required reading', null],
    ['A must-read for all', null],
    ['You must-read: you must', 'must'],
    ['You must-not merge alone', 'must-not'],
    ['You MUST-NOT merge alone', 'must-not'],
    ['The must-nots of the yard', null],
    ['In May', null],
    ['It is no must', 'must'],
    ['The teams’ must “win”', 'must'],
    ['Le mot « must » dit', null],
    ['Never say: “You should have known”', null],
    ['Add "May wait", and you must wait', 'must'],
    ['"You must wait", it says', 'must'],
    ['Should a long method be split?', null],
    ['Is it long? Should it be split? It must be tested', 'must'],
    ['Who must sign?', 'must'],
    ['If you must share a key, rotate it', null],
    ['When we really must wait, you should tell', 'should'],
    ['If it is late, you must wait', 'must'],
  ])('%j is %s', (text, expected) => {
    expect(level(text)).toBe(expected)
  })
})
