import type { Json, Point, Position } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'

/** Whether a value of a model is a place in a file, and nothing more. */
export function isPosition(value: Json | undefined): value is Json & Position {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  return isPoint(value.start) && isPoint(value.end) && Object.keys(value).length === 2
}

function isPoint(value: Json | undefined): value is Json & Point {
  if (!isObject(value)) return false
  const { line, column, offset } = value
  const isWhole = Number.isSafeInteger(line) && Number.isSafeInteger(column) && Number.isSafeInteger(offset)
  return isWhole && Object.keys(value).length === 3
}
