import type { Payload } from 'payload'

/** Who wants to hear of publications. `payload.config.ts` makes it, so that each instance has its own. */
export type Listeners = Set<() => void>

const listenersOf = ({ config }: Payload) => config.custom?.publicationListeners as Listeners | undefined

/** Tells within this process that something was published, so that nobody has to wait for the next look in the database. */
export function onPublication({ payload, listener }: { payload: Payload; listener: () => void }): () => void {
  const listeners = listenersOf(payload)
  listeners?.add(listener)
  return () => void listeners?.delete(listener)
}

export function announcePublication(payload: Payload): void {
  for (const listener of listenersOf(payload) ?? []) listener()
}
