import { describe, expect, it } from 'vitest'
import { heading } from '../../src/parse/heading.ts'

describe('heading', () => {
  it.each([
    ['Chapter 3: Branching', '3', 'Branching'],
    ['Chapter 3', '3', 'Chapter 3'],
    ['Chapter 3:', '3', 'Chapter 3:'],
    ['Chapter 3—Branching', '3', 'Branching'],
    ['Chapter 3:Branching', '3', 'Branching'],
    ['Chapter 3 - Branching', '3', 'Branching'],
    ['Section 3.4', '3.4', 'Section 3.4'],
    ['Part IV Branching', 'IV', 'Branching'],
    ['Part I Introduction', 'I', 'Introduction'],
    ['Appendix A', 'A', 'Appendix A'],
    ['Appendix A. words', 'A', 'words'],
    ['§3 Branching', '3', 'Branching'],
    ['第3章 分支', '3', '分支'],
    ['제3장 가지', '3', '가지'],
    ['Annex B — Branching', 'B', 'Branching'],
    ['Anhang 2: Zweige', '2', 'Zweige'],
    ['Chapter One: Branching', '1', 'Branching'],
    ['Part two – Branching', '2', 'Branching'],
    ['CHAPTER TWENTY-ONE. Branching', '21', 'Branching'],
    ['Chapter Thirty', '30', 'Chapter Thirty'],
    ['Kapitel Fünf: Zweige', '5', 'Zweige'],
    ['Chapitre deux : Branches', '2', 'Branches'],
    ['Part V — Branching', 'V', 'Branching'],
    ['第十二章 分支', '十二', '分支'],
    ['三、分支', '三', '分支'],
    ['📋 3. Branching', '3', '📋 Branching'],
    ['⚙️ Chapter 3: Branching', '3', '⚙️ Branching'],
    ['🚀 3.', '3', '🚀 3.'],
    ['3.', '3', '3.'],
    ['3. Branching', '3', 'Branching'],
    ['3 - Branching', '3', 'Branching'],
    ['3.1 Branching', '3.1', 'Branching'],
    ['3.1 “Branching”', '3.1', '“Branching”'],
    ['3.1.2 branching', '3.1.2', 'branching'],
    ['IV. Branching', 'IV', 'Branching'],
  ])('%j has a number', (text, number, title) => {
    expect(heading(text)).toEqual({ number, title })
  })

  it.each([
    '4.5 stars',
    '99.9 percent uptime',
    '7 - 9 pm',
    'Part 1 of 3',
    'Part X factor',
    'Chapter A story',
    'Section C is',
    'Section civic duties',
    'Chapter 3-4 plans',
    'Part one of the plan',
    'Section two teams share',
    'Section Civil: duties',
    'Chapter lead: duties',
    'Part Twenty-teams: duties',
    'Parts',
    '5 Whys',
    '2024',
  ])('%j has none', text => {
    expect(heading(text)).toEqual({ number: null, title: text })
  })
})
