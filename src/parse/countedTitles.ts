import { COUNTED, heading } from './heading.ts'
import { isContents } from './isContents.ts'
import { withoutPicture } from './withoutPicture.ts'

/**
 * Which of the titles of headings beside each other count on from one to the next: 1, 2, 3 or A, B, C.
 *
 * @param shown with the pictures before their words
 * @returns their places among those given
 */
export function countedTitles(shown: readonly string[]): Set<number> {
  const counted = new Set<number>()
  const titles = shown.map(withoutPicture)
  for (const { pattern, placeOf } of COUNTED) {
    const read = titles.map(title => {
      const mark = pattern.exec(title)?.[1]
      return mark === undefined ? null : placeOf(mark)
    })
    const isMixed = read.some((place, index) => place !== null && titles[index] === shown[index])
    const found = read.map((place, index) =>
      isMixed && titles[index] !== shown[index] && !MARKED.test(titles[index]!) ? null : place,
    )
    const places = found.filter(place => place !== null)
    if (!isRow(places) || !(places.length >= ENOUGH || areHalf(places.length, titles))) continue
    for (const [index, place] of found.entries()) if (place !== null) counted.add(index)
  }
  return counted
}

/** Whether so many are at least half of what needs a number: “A. Terms” and “B. Forms” behind numbered chapters. */
function areHalf(count: number, titles: readonly string[]): boolean {
  return 2 * count >= titles.filter(title => heading(title).number === null && !isContents(title)).length
}

/** Beside headings without pictures, what has none of these marks counts things: `📦 2 items per box`. */
const MARKED = /^\W?\w+[.)]/

/** From so many numbers on they are no accident, and one that is left out or given twice is a slip of the author. */
const ENOUGH = 3

/** Whether numbers begin with 0 or 1 and go on by one each. */
function isRow(places: number[]): boolean {
  const [first = Infinity] = places
  if (places.length < 2 || first > 1) return false
  const maySlip = new Set(places).size >= ENOUGH
  return places.every((place, index) => {
    const step = index === 0 ? 1 : place - places[index - 1]!
    return step === 1 || (maySlip && (step === 0 || step === 2))
  })
}
