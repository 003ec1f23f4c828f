const MARKER = /[ \t]*(?:(>)|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y

export interface ContainerPrefix {
  /** Where in the line the markers of quotes and list items stand. */
  markers: number[]
  /** How many of them are of quotes. */
  quotes: number
  /** What follows the last marker, white space included. */
  rest: string
}

/** The markers of containers that a line begins with. */
export function containerPrefix(line: string): ContainerPrefix {
  const markers: number[] = []
  const marker = new RegExp(MARKER)
  let from = 0
  let quotes = 0
  for (let match = marker.exec(line); match; match = marker.exec(line)) {
    markers.push(from + match[0].search(/\S/))
    if (match[1]) quotes++
    from = marker.lastIndex
  }
  return { markers, quotes, rest: line.slice(from) }
}
