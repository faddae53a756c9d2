import type { DatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { withNarrowSessionWrites } from './session-writes.ts'

/** Wraps an adapter to change it after Payload has made it. */
export function initialized<Adapter>(
  base: DatabaseAdapterObj<Adapter>,
  work: (adapter: Adapter) => void,
): DatabaseAdapterObj<Adapter> {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      withNarrowSessionWrites(adapter as DatabaseAdapter)
      work(adapter as Adapter)
      return adapter
    },
  }
}
