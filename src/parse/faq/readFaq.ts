import type { ListItem } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import type { Question, Section } from '../../model/index.ts'
import { explicitId } from '../explicitId.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { takeItems } from '../takeItems.ts'
import { questionParts } from './shapes.ts'

/** Takes the questions out of a section of the kind `faq`, into `reading`, and gives what is left of it. */
export function readFaq(outline: OutlineSection, section: Section, reading: Reading): OutlineSection {
  return takeItems(outline, item => {
    const question = readQuestion(item, reading)
    if (!question) return false
    reading.faq.push(question)
    reading.owners.set(question, section)
    return true
  })
}

function readQuestion(item: ListItem, reading: Reading): Question | null {
  const explicit = explicitId(item.children, plainText(item))
  const parts = questionParts(explicit.text)
  if (!parts) return null
  const position = reading.places.of(item)
  const markdown = reading.source.slice(position.start.offset, position.end.offset)
  const question: Question = { id: '', ...parts, markdown, section: '', position }
  if (explicit.id !== null) reading.explicitIds.set(question, explicit.id)
  return question
}
