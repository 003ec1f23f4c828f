/** Asks a function once for each argument, and keeps what it gives. */
export function oncePer<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, Result>()
  return argument => {
    if (!made.has(argument)) made.set(argument, make(argument))
    return made.get(argument) as Result
  }
}
