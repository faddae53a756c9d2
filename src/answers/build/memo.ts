/** Works something out when it is first asked for, and only then. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Remembers what a function answered for the same words. */
export function memo<A extends string[], T>(make: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    if (!known.has(key)) known.set(key, make(...args))
    return known.get(key) as T
  }
}
