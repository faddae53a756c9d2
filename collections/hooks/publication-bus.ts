import type { Payload } from 'payload'

/** Listeners for publications. `payload.config.ts` makes the set, so that each instance has its own. */
export type Listeners = Set<() => void>

const listenersOf = ({ config }: Payload) => config.custom?.publicationListeners as Listeners | undefined

/** Notifies this process of a publication at once, instead of at the next poll of the database. */
export function onPublication({ payload, listener }: { payload: Payload; listener: () => void }): () => void {
  const listeners = listenersOf(payload)
  listeners?.add(listener)
  return () => void listeners?.delete(listener)
}

export function announcePublication(payload: Payload): void {
  for (const listener of listenersOf(payload) ?? []) listener()
}
