import { unicodeEscape } from './unicodeEscape.ts'

// C0, DEL, C1, and the characters that reorder or hide text in a terminal; tab and line feed are left alone.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Writes out the characters that would steer a terminal instead of being shown by it. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, unicodeEscape)
}
