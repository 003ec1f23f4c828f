/** Asks a function once for each argument, and keeps what it gives. */
export function oncePer<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, Result>()
  return argument => {
    const result = made.get(argument) ?? make(argument)
    made.set(argument, result)
    return result
  }
}
