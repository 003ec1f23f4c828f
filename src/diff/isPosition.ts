import type { Json, Point, Position } from '../model/index.ts'

/** Whether a value of a model is a place in a file, and nothing more. */
export function isPosition(value: Json | undefined): value is Json & Position {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  return Object.keys(value).length === 2 && isPoint(value.start) && isPoint(value.end)
}

function isPoint(value: Json | undefined): value is Json & Point {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { line, column, offset } = value
  return Object.keys(value).length === 3 && [line, column, offset].every(Number.isSafeInteger)
}
