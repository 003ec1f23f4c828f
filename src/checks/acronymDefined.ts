import { acronymsIn, type FoundAcronym } from './support/acronymsIn.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Passage } from './support/fileFacts.ts'
import { isExpanded } from './support/isExpanded.ts'
import { isPartial } from './support/isPartial.ts'
import { quote } from './support/quote.ts'
import { WELL_KNOWN } from './support/wellKnown.ts'
import { wordsIn } from './support/wordsIn.ts'

export const acronymDefined = defineCheck({
  id: 'acronym-defined',
  about: 'In a handbook with a glossary, every acronym is in it or spelt out where it is first used.',
  why: 'Newcomers do not know the acronyms of a team, and a glossary that lacks some of them is not looked into again.',
  severity: 'warning',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further acronyms that all of your readers know.',
    },
  },
  examples: [
    {
      markdown:
        '# Incidents\n\n- Start the root cause analysis (RCA) within 48h; two RCAs may be one\n- Use HTTP and `SEV`\n- DO NOT PANIC\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
    {
      markdown:
        '# Incidents\n\n- SEV1 page immediately\n- Tell the SRE on SEV2\n\n# Glossary\n\n- SRE: Site Reliability Engineer\n',
      findings: [
        '3:3 The acronym “SEV” is neither in the glossary nor spelt out here, where it is first used',
      ],
    },
    { markdown: '# Incidents\n\n- SEV1 page immediately\n', findings: [] },
  ],
  *run(context, { allow }): Generator<Finding> {
    // A glossary without acronyms is not where readers look for them.
    if (!context.definesAcronyms() || isPartial(context)) return
    const first = firstUses(context)
    if (first.size === 0) return
    const defined = context.definedAcronyms()
    const ordinary = ordinaryWords(context, first)
    for (const [acronym, { passage, found, node }] of first) {
      if (WELL_KNOWN.has(acronym) || allow.includes(acronym) || defined.has(acronym)) continue
      if (ordinary.has(acronym) || isExpanded(acronym, passage.text, passage.text.indexOf(found.text)))
        continue
      yield {
        message: `The acronym ${quote(acronym)} is neither in the glossary nor spelt out here, where it is first used`,
        position: placeOf(found, node, context),
      }
    }
  },
})

interface Use {
  passage: Passage
  node: Passage['prose'][number]
  found: FoundAcronym
}

/** Where each acronym stands first in the text, headings and the glossary left out. */
function firstUses({ facts, places, handbook }: CheckContext): Map<string, Use> {
  const first = new Map<string, Use>()
  const terms = handbook.glossary
  let next = 0
  for (const passage of facts.passages) {
    if (passage.kind === 'heading' || passage.prose.length === 0) continue
    let offset = -1
    for (const node of passage.prose) {
      for (const found of acronymsIn(node.value)) {
        if (first.has(found.acronym)) continue
        if (offset < 0) offset = places.of(passage.node).start.offset
        while (next < terms.length && terms[next]!.position.end.offset <= offset) next++
        if (next < terms.length && terms[next]!.position.start.offset <= offset) break
        first.set(found.acronym, { passage, node, found })
      }
    }
  }
  return first
}

/** Those of the acronyms that the text also has as ordinary words: “NOT” beside “not”. */
function ordinaryWords({ facts }: CheckContext, wanted: ReadonlyMap<string, unknown>): Set<string> {
  const ordinary = new Set<string>()
  for (const { text } of facts.passages) {
    for (const word of wordsIn(text)) {
      if (word.length > 6 || word === word.toUpperCase()) continue
      const upper = word.toUpperCase()
      if (wanted.has(upper)) ordinary.add(upper)
    }
  }
  return ordinary
}

function placeOf({ text, offset }: FoundAcronym, node: Use['node'], { source, places, at }: CheckContext) {
  const { start, end } = places.of(node)
  // A reference or an escape before it makes the source longer than the text.
  const written = source.slice(start.offset, end.offset)
  const found = Math.max(
    0,
    written.indexOf(text, Math.min(offset, Math.max(0, written.length - text.length))),
  )
  return at(start.offset + found, start.offset + found + text.length)
}
