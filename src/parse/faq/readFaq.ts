import type { Section } from '../../model/index.ts'
import { addEntry } from '../entries/addEntry.ts'
import { entryId } from '../entries/entryId.ts'
import { openSection } from '../entries/openSection.ts'
import { pieces } from '../entries/pieces.ts'
import { takeEntries } from '../entries/takeEntries.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { faqGrammar } from './faqGrammar.ts'
import { foldSections } from './foldSections.ts'
import { hasMark } from './hasMark.ts'
import { ASKS } from './marks.ts'
import { unnestQuestions } from './unnestQuestions.ts'
import { withoutMark } from './withoutMark.ts'
import { withoutPair } from './withoutPair.ts'

/** What closes `{{< details >}}` and `::: details` behind the answer. */
const FOLD_END = /\{\{[%<]\s*\/\s*[\w/-]{1,40}\s*[%>]\}\}|(?<!\S):{3,}(?!\S)/g

/**
 * Takes the questions out of a section of the kind `faq`, into `reading`, and gives what is left of it.
 *
 * @param sure whether its title leaves no doubt that it is one
 */
export function readFaq(
  whole: OutlineSection,
  section: Section,
  sure: boolean,
  reading: Reading,
): OutlineSection {
  const folded = foldSections(whole, inner => {
    const { said: title } = readTitle(inner, reading)
    return ASKS.test(title) || hasMark(title, reading)
  })
  const outline = unnestQuestions(folded, reading)
  const { own, grammar } = openSection(
    outline.nodes,
    nodes => pieces(nodes, reading),
    own => faqGrammar(outline, own, sure, reading),
  )
  const { entries, rest } = takeEntries(outline, own, grammar, reading)
  for (const { draft, text } of entries) {
    const said = withoutMark(text.replaceAll(FOLD_END, '').trim())
    const { id, label, rest: answer } = entryId(draft, said, reading.text)
    addEntry(
      reading.faq,
      withoutPair({ question: label, answer }, reading.text.slice(draft.start, draft.end)),
      { position: reading.places.between(draft.start, draft.end), owner: section, id },
      reading,
    )
  }
  return rest
}
