/** What is known of a table so far. Row and column 0 are no row and column: they stand for what has none yet. */
interface Assignment {
  gains: readonly (readonly number[])[]
  /** The potentials. */
  ofRow: Float64Array
  ofColumn: Float64Array
  /** By column. */
  rowOf: Int32Array
}

/**
 * Gives each row a column of its own so that the sum of the gains is the greatest: the Hungarian method with
 * potentials, O(n³) (Kuhn 1955; in the form of e-maxx.ru, “assignment problem”).
 *
 * @param gains a square table
 * @returns the column of each row
 */
export function bestTotal(gains: readonly (readonly number[])[]): number[] {
  const size = gains.length
  const assignment: Assignment = {
    gains,
    ofRow: new Float64Array(size + 1),
    ofColumn: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  }
  for (let row = 1; row <= size; row++) assignRow(row, assignment)
  const columns = new Array<number>(size).fill(-1)
  for (let column = 1; column <= size; column++) columns[assignment.rowOf[column]! - 1] = column - 1
  return columns
}

/** Gives one more row a column, on the cheapest way over columns that other rows change. */
function assignRow(row: number, { gains, ofRow, ofColumn, rowOf }: Assignment): void {
  const size = gains.length
  const cameFrom = new Int32Array(size + 1)
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const used = new Uint8Array(size + 1)
  let column = 0
  rowOf[0] = row
  do {
    used[column] = 1
    const current = rowOf[column]!
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let other = 1; other <= size; other++) {
      if (used[other]) continue
      const cost = -gains[current - 1]![other - 1]! - ofRow[current]! - ofColumn[other]!
      if (cost < least[other]!) {
        least[other] = cost
        cameFrom[other] = column
      }
      if (least[other]! < step) {
        step = least[other]!
        next = other
      }
    }
    for (let other = 0; other <= size; other++) {
      if (used[other]) {
        ofRow[rowOf[other]!]! += step
        ofColumn[other]! -= step
      } else least[other]! -= step
    }
    column = next
  } while (rowOf[column] !== 0)
  for (; column !== 0; column = cameFrom[column]!) rowOf[column] = rowOf[cameFrom[column]!]!
}
