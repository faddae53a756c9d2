/** Says within this process that something was published, so that nobody has to wait for the next look in the database. */
const listeners = new Set<() => void>()

export function onPublication(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announcePublication(): void {
  for (const listener of listeners) listener()
}
