/** Computes a value on first use. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Caches the result of a function by its string arguments. */
export function memo<A extends string[], T>(make: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    if (!known.has(key)) known.set(key, make(...args))
    return known.get(key) as T
  }
}
