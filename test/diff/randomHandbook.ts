import fc from 'fast-check'
import type { Chapter, Handbook, Position, Rule, Section } from '../../src/model/index.ts'

export interface Part {
  kind: 'section' | 'rule' | 'block' | 'comment' | 'term'
  text: string
  parts: Part[]
}

/** Few words, so that texts repeat and are alike. */
const words = fc.constantFrom(
  'deploy',
  'never',
  'on',
  'friday',
  'must',
  'review',
  'within',
  '48h',
  'the',
  'lead',
  'constructor',
)
const text = fc.array(words, { minLength: 0, maxLength: 6 }).map(list => list.join(' '))
const { part } = fc.letrec<{ part: Part }>(tie => ({
  part: fc.record({
    kind: fc.constantFrom<Part['kind'][]>('section', 'rule', 'rule', 'rule', 'block', 'comment', 'term'),
    text,
    parts: fc.oneof({ maxDepth: 4 }, fc.constant<Part[]>([]), fc.array(tie('part'), { maxLength: 5 })),
  }),
}))
const edit = fc.record({
  what: fc.constantFrom('add', 'remove', 'move', 'edit'),
  at: fc.nat(),
  to: fc.nat(),
  part,
})

/** Two versions of a handbook: random parts, and the same parts after random edits. */
export const versions: fc.Arbitrary<[Handbook, Handbook]> = fc
  .tuple(fc.array(part, { maxLength: 6 }), fc.array(edit, { maxLength: 8 }), fc.boolean())
  .map(([parts, edits, hasPreamble]) => {
    const before = buildHandbook(parts, hasPreamble)
    const edited: Part = { kind: 'section', text: '', parts: copy(parts) }
    for (const { what, at, to, part } of edits) {
      const holders = holdersIn(edited)
      const from = holders[at % holders.length]!
      const target = holders[to % holders.length]!
      if (what === 'add') target.parts.splice(at % (target.parts.length + 1), 0, copy(part))
      else if (what === 'edit') from.text = from.text.replace(/\w*$/, part.text)
      else {
        const taken = from.parts.splice(at % (from.parts.length + 1), 1)
        if (what === 'move')
          taken.forEach(one => {
            if (!holdersIn(one).includes(target)) target.parts.unshift(one)
          })
      }
    }
    return [before, buildHandbook(edited.parts, hasPreamble !== edits.length > 5)]
  })

function holdersIn(part: Part): Part[] {
  return [part, ...part.parts.flatMap(holdersIn)]
}

/** A model of these parts; its positions only count on. */
function buildHandbook(parts: Part[], hasPreamble: boolean): Handbook {
  let line = 0
  const position = (): Position => {
    line++
    const point = (column: number) => ({ line, column, offset: 100 * line + column })
    return { start: point(1), end: point(50) }
  }
  let ids = 0
  const handbook: Handbook = {
    schemaVersion: 1,
    title: parts[0]?.text ?? null,
    version: String(parts.length),
    frontmatter: null,
    preamble: null,
    chapters: [],
    glossary: [],
    faq: [],
    repairs: [],
    problems: [],
    files: ['handbook.md'],
  }
  const rule = ({ text, parts }: Part, section: string): Rule => ({
    id: `${section}/${text}-${ids++}`,
    number: text === '' ? null : String(ids),
    text,
    markdown: ids % 3 === 0 ? `*${text}*` : text,
    level: text.includes('must') ? 'must' : null,
    quantities: text.includes('48h') ? [{ text: '48h', value: 48, unit: 'h', duration: 'PT48H' }] : [],
    checked: null,
    origin: 'item',
    links: [],
    position: position(),
    rules: parts.map(part => rule(part, section)),
  })
  const section = ({ text, parts }: Part, depth: number): Section => {
    const id = `section-${ids++}`
    const of = (...kinds: Part['kind'][]) => parts.filter(({ kind }) => kinds.includes(kind))
    for (const { text: term } of of('term')) {
      const own = {
        id: `${id}/${term}-${ids++}`,
        term,
        aliases: [],
        definition: `${term}!`,
        markdown: term,
        section: id,
      }
      handbook.glossary.push({ ...own, position: position() })
    }
    return {
      id,
      depth,
      title: text,
      kind: 'rules',
      position: position(),
      rules: of('rule').map(part => rule(part, id)),
      blocks: of('block').map(({ text }) => ({
        type: 'paragraph',
        text,
        markdown: text,
        lang: null,
        links: [],
        position: position(),
      })),
      comments: of('comment').map(({ text }) => ({ text, markdown: `<!--${text}-->`, position: position() })),
      sections: of('section').map(part => section(part, depth + 1)),
    }
  }
  for (const [index, part] of parts.entries()) {
    const built = section(part, hasPreamble && index === 0 ? Math.sign(part.text.length) : 2)
    if (hasPreamble && index === 0) handbook.preamble = built
    else handbook.chapters.push({ ...built, number: null, file: 'handbook.md' } satisfies Chapter)
  }
  return handbook
}

/** Not structuredClone: fast-check gives out one and the same empty list, and that keeps it so. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
