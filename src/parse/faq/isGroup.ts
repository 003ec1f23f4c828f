import type { RootContent } from 'mdast'
import { isSilent } from '../entries/isSilent.ts'
import { openQuotes } from '../entries/openQuotes.ts'
import type { Piece } from '../entries/piece.ts'
import { pieces } from '../entries/pieces.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { answeredItems } from './answeredItems.ts'
import type { Asked } from './asked.ts'
import { askedOnLines } from './askedOnLines.ts'
import { MIN_ASKING } from './askingBelow.ts'
import { beginsAlone } from './beginsAlone.ts'
import { joinQuestions } from './joinQuestions.ts'
import { beginsAsQuestion } from './marks.ts'
import { titleAsks } from './titleAsks.ts'

/** Two items that ask first may tell what to do in two cases: “Are you small? Take this.” */
const MIN_ITEMS = 3

/** Whether a section of a FAQ is a topic, with questions of its own. */
export function isGroup({ nodes, sections }: OutlineSection, sure: boolean, reading: Reading): boolean {
  if (sections.length > 0 && nodes.every(isSilent)) return true
  if (sections.some(section => titleAsks(readTitle(section, reading).said, reading))) return true
  if (sections.some(section => isGroup(section, sure, reading))) return true
  const own = pieces(nodes, reading)
  const found = joinQuestions(own)
  const isQuoted = (index: number) => own[index]!.kind === 'node'
  const labels = found.filter(asked => asked?.by === 'label' && beginsAsQuestion(asked.question))
  if (labels.length >= MIN_ASKING || askedOnLines(own, found).size > 0) return true
  return (
    found.some((asked, index) => isSetApart(asked) || (asked && isQuoted(index))) ||
    answeredItems(own, found).size > 0 ||
    (sure && (askInItems(own, found) || beginsAlone(own, found))) ||
    asksInQuotes(nodes, reading)
  )
}

function isSetApart(asked: Asked | null): boolean {
  return asked?.by === 'mark' || asked?.by === 'bold'
}

/** Whether a section is written in quotes, and several questions are. */
function asksInQuotes(nodes: RootContent[], reading: Reading): boolean {
  const opened = openQuotes(nodes)
  return opened !== null && joinQuestions(pieces(opened, reading)).filter(isSetApart).length >= MIN_ASKING
}

/**
 * Whether nothing but a list stands there, whose items are whole questions with their answers behind them on the same
 * line.
 */
function askInItems(own: Piece[], found: (Asked | null)[]): boolean {
  const answered = answeredItems(own, found, true)
  const asked = found.filter((_, index) => answered.has(own[index]!))
  const isAll = own.every(piece => answered.has(piece) || isSilent(piece.nodes[0]))
  return isAll && asked.length >= MIN_ITEMS && asked.every(one => beginsAsQuestion(one!.question))
}
