import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'
import { announcePublication, onPublication } from './publication-bus.ts'

const instance = () => ({ config: { custom: { publicationListeners: new Set() } } }) as unknown as Payload

it('a publication notifies the listeners of that instance, until they unsubscribe', () => {
  const [ours, others] = [instance(), instance()]
  const [heard, elsewhere] = [vi.fn(), vi.fn()]
  const stop = onPublication({ payload: ours, listener: heard })
  onPublication({ payload: others, listener: elsewhere })
  announcePublication(ours)
  stop()
  announcePublication(ours)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(elsewhere).not.toHaveBeenCalled()
})
