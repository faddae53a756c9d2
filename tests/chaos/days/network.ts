import { setTimeout as pause } from 'node:timers/promises'
import type { Day } from './day.ts'

export const networkCut: Day = {
  name: 'the network to the database, and between its members, is cut for 30 s',
  work: async ({ networks }) => {
    for (const { cut } of networks) cut()
    await pause(30_000)
    for (const { mend } of networks) mend()
    return { seen: '' }
  },
}
