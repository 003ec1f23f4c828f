/** States of the USA, as addresses have them. */
const STATES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
)
/** Behind the name of a place: “Duluth, MN”. */
const PLACE = /[A-Z][a-z]+, $/
/** As much of a text as holds the name of a place, in UTF-16 units. */
const REACH = 30

/** Whether two letters stand for a state somewhere in a text: “PA” by itself may be anything. */
export function isState(letters: string, text: string): boolean {
  if (!STATES.has(letters)) return false
  const offset = text.indexOf(`, ${letters}`)
  return offset >= 0 && PLACE.test(text.slice(Math.max(0, offset - REACH), offset + ', '.length))
}
